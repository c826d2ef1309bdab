package io.stancewire.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error answer after <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.
 *
 * @param id where the log tells more; null where there is nothing more to tell
 * @param errors one for each field that is wrong
 */
public record Problem(
        String type,
        String title,
        int status,
        @JsonInclude(Include.NON_NULL) String detail,
        @JsonInclude(Include.NON_NULL) String id,
        @JsonInclude(Include.NON_EMPTY) List<Violation> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String detail) {
        return new Problem("about:blank", titleOf(status), status, detail, null, List.of());
    }

    public static Problem invalid(List<Violation> errors) {
        return new Problem("about:blank", titleOf(400), 400, errors.get(0).message(), null, errors);
    }

    public static Problem defect(String id) {
        String detail = "Something went wrong here. The log tells more under this id.";
        return new Problem("about:blank", titleOf(500), 500, detail, id, List.of());
    }

    /** The answer; callers add headers. */
    public Response.ResponseBuilder answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }

    private static String titleOf(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
