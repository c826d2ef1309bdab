package io.stancewire.gateway.access;

import io.quarkus.runtime.StartupEvent;
import io.stancewire.gateway.problem.Problem;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses calls without a key, where keys are set. */
@Provider
@PreMatching
class AccessFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiKeys keys;
    private final boolean openReads;

    AccessFilter(AccessSettings settings) {
        this.keys = new ApiKeys(settings.apiKeys().orElse(""));
        this.openReads = settings.openReads();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (keys.isEmpty() || openReads && READS.contains(request.getMethod()) || hasKey(request)) {
            return;
        }
        request.abortWith(Problem.of(401, "This call needs a key: Authorization: Bearer KEY.")
                .answer()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build());
    }

    /** Makes keys that cannot be read stop the start instead of the first call. */
    void check(@Observes StartupEvent event) {
        keys.isEmpty();
    }

    private boolean hasKey(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && keys.owner(authorization.substring(SCHEME.length()).strip()).isPresent();
    }
}
