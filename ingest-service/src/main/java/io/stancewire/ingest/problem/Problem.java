package io.stancewire.ingest.problem;

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
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(Include.NON_NULL) String id,
        @JsonInclude(Include.NON_EMPTY) List<Violation> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Response.ResponseBuilder answer(int status, String detail, String id, List<Violation> errors) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = status == 422 ? "Unprocessable Content" : known == null ? "Error" : known.getReasonPhrase();
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, id, errors));
    }

    static Response.ResponseBuilder answer(int status, String detail) {
        return answer(status, detail, null, List.of());
    }
}
