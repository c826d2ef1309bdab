package io.stancewire.contracts;

import java.util.List;

/**
 * The answer to articles posted as lines.
 *
 * @param errors one for each rejected line
 */
public record AcceptedArticles(int accepted, int rejected, List<LineError> errors) {
    public AcceptedArticles {
        errors = List.copyOf(errors);
    }

    /** Why a line was rejected; {@code line} counts from 1. */
    public record LineError(int line, String detail) {}
}
