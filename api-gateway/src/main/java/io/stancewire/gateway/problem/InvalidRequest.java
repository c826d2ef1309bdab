package io.stancewire.gateway.problem;

import io.stancewire.contracts.Problem.Violation;
import java.util.List;

/** The caller asked for something that cannot be: answered with 400 and what is wrong with which field. */
public final class InvalidRequest extends RuntimeException {
    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
