package io.stancewire.gateway.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/** Decides who may call. */
@ApplicationScoped
class Access {
    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiKeys keys;
    private final boolean openReads;

    Access(AccessSettings settings) {
        this.keys = new ApiKeys(settings.apiKeys().orElse(""));
        this.openReads = settings.openReads();
    }

    /**
     * Whether a call may be made.
     *
     * @param authorization the header; null where there is none
     */
    boolean allows(String method, String authorization) {
        return keys.isEmpty() || openReads && READS.contains(method) || hasKey(authorization);
    }

    /** Keys that cannot be read stop the start, not the first call. */
    void check(@Observes StartupEvent event) {
        LOG.info(keys.isEmpty() ? "Anybody may call" : "Calls need a key");
    }

    private boolean hasKey(String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && keys.owner(authorization.substring(SCHEME.length()).strip()).isPresent();
    }
}
