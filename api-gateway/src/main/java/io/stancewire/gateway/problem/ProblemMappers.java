package io.stancewire.gateway.problem;

import io.stancewire.contracts.Problem;
import io.stancewire.gateway.storage.StorageException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource, as an answer. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    public Response invalid(InvalidRequest e) {
        return Problems.answer(Problem.of(400, e.violations().get(0).message(), e.violations()))
                .build();
    }

    @ServerExceptionMapper
    public Response unavailable(Unavailable e) {
        LOG.warn(e.getMessage(), e.getCause());
        return retryLater(e.getMessage());
    }

    @ServerExceptionMapper
    public Response storage(StorageException e) {
        if (e.kind() != StorageException.Kind.TRANSIENT) {
            return defect(e);
        }
        LOG.warn("The database cannot be reached", e);
        return retryLater("The database cannot be reached at the moment.");
    }

    @ServerExceptionMapper
    public Response missing(NotFoundException e) {
        return Problems.answer(Problem.of(404, detail(e))).build();
    }

    /** Keeps what JAX-RS says beside the status, such as Allow. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status == 500) {
            return defect(e);
        }
        Response.ResponseBuilder answer = Problems.answer(Problem.of(status, detail(e)));
        e.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    public Response defect(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Defect %s", id);
        return Problems.answer(Problem.defect(id)).build();
    }

    private static Response retryLater(String detail) {
        return Problems.answer(Problem.of(503, detail))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
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
