package io.stancewire.analysis.problem;

/** A request that is not taken as it is; trying again does not help. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final String reason;

    /** @param status 400, 413 or 422 */
    public InvalidRequest(int status, String field, String reason) {
        super(field + " " + reason);
        this.status = status;
        this.field = field;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    String field() {
        return field;
    }

    String reason() {
        return reason;
    }
}
