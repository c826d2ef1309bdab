package io.stancewire.ingest.problem;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** All answers are JSON: whoever does not accept that is told before anything is done. */
class AcceptFilter {
    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        boolean acceptable =
                request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        if (!acceptable) {
            throw new NotAcceptableException();
        }
    }
}
