package io.stancewire.ingest.problem;

import io.stancewire.contracts.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource, as an answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response rejected(Rejection e) {
        return answer(Problem.of(e.kind().status(), e.getMessage(), e.violations()))
                .build();
    }

    @ServerExceptionMapper
    Response away(BrokerAway e) {
        LOG.warn(e.getMessage(), e.getCause());
        return answer(Problem.of(503, e.getMessage()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** Keeps what JAX-RS says beside the status, such as Allow. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return defect(e);
        }
        Response.ResponseBuilder answer = answer(Problem.of(status, detail(e)));
        e.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response defect(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Defect %s", id);
        return answer(Problem.defect(id)).build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    private static String detail(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 405 -> "This path does not take that method.";
            case 406 -> "None of the media types in Accept can be given here.";
            case 415 -> "That media type cannot be read here.";
            default -> e.getMessage();
        };
    }
}
