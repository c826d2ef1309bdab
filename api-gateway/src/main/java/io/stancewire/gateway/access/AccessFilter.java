package io.stancewire.gateway.access;

import io.stancewire.contracts.Problem;
import io.stancewire.gateway.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses calls without a key, where keys are set. */
@Provider
@PreMatching
class AccessFilter implements ContainerRequestFilter {
    private final Access access;

    AccessFilter(Access access) {
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!access.allows(request.getMethod(), request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            request.abortWith(Problems.answer(Problem.of(401, "This call needs a key: Authorization: Bearer KEY."))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build());
        }
    }
}
