package io.stancewire.analysis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.stancewire.contracts.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource, as an answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response invalid(InvalidRequest e) {
        return answer(Problem.of(e.status(), e.getMessage(), List.of(new Problem.Violation(e.field(), e.reason()))));
    }

    /** The body is no JSON, or a field has a value that it cannot have; Quarkus has a mapper of its own for the second. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response malformed(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().stream()
                        .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                        .collect(Collectors.joining("."))
                : "body";
        String reason = e.getOriginalMessage().split("\n", 2)[0];
        return answer(Problem.of(400, field + ": " + reason, List.of(new Problem.Violation(field, reason))));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        int status = e.getResponse().getStatus();
        return status >= 500 ? defect(e) : answer(Problem.of(status, e.getMessage()));
    }

    @ServerExceptionMapper
    Response defect(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Defect %s", id);
        return answer(Problem.defect(id));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
