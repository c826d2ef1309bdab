package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
        String detail,
        @JsonInclude(Include.NON_NULL) String id,
        @JsonInclude(Include.NON_EMPTY) List<Violation> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with one field or parameter. */
    public record Violation(String field, String message) {}

    public static Problem of(int status, String detail) {
        return new Problem("about:blank", title(status), status, detail, null, List.of());
    }

    /** A caller's error, with the fields that are wrong. */
    public static Problem of(int status, String detail, List<Violation> errors) {
        return new Problem("about:blank", title(status), status, detail, null, errors);
    }

    /** Our error: the log tells more under the id. */
    public static Problem defect(String id) {
        String detail = "Something went wrong here. The log tells more under this id.";
        return new Problem("about:blank", title(500), 500, detail, id, List.of());
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 503 -> "Service Unavailable";
            default -> "Error";
        };
    }
}
