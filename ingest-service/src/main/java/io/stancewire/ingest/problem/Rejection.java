package io.stancewire.ingest.problem;

import io.stancewire.contracts.Problem.Violation;
import java.util.List;

/** An article that is not taken as it is; trying again does not help. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Violation> violations;

    private Rejection(Kind kind, String message, List<Violation> violations) {
        super(message);
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    /** A field has a value that it cannot have. */
    public static Rejection invalid(String field, String message) {
        return new Rejection(Kind.INVALID, field + " " + message, List.of(new Violation(field, message)));
    }

    /** The body cannot be read. */
    public static Rejection malformed(String message) {
        return new Rejection(Kind.INVALID, message, List.of(new Violation("body", message)));
    }

    /** The text says nothing, or too much of nothing. */
    public static Rejection unreadable(String message) {
        return new Rejection(Kind.UNREADABLE, "text " + message, List.of(new Violation("text", message)));
    }

    /** The body or line is longer than allowed. */
    public static Rejection tooLarge(String message) {
        return new Rejection(Kind.TOO_LARGE, message, List.of());
    }

    /** This is not there yet. */
    public static Rejection notBuilt(String message) {
        return new Rejection(Kind.NOT_BUILT, message, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Why, as the status of the answer. */
    public enum Kind {
        INVALID(400),
        UNREADABLE(422),
        TOO_LARGE(413),
        NOT_BUILT(501);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
