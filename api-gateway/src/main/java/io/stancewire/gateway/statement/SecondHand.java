package io.stancewire.gateway.statement;

import java.util.Optional;

/** Whether statements are asked for that stand within others' statements. */
public enum SecondHand {
    INCLUDE,
    EXCLUDE,
    ONLY;

    /** What {@code not.} makes of it; who does not want them included wants them left out. */
    SecondHand opposite() {
        return switch (this) {
            case INCLUDE, ONLY -> EXCLUDE;
            case EXCLUDE -> ONLY;
        };
    }

    /** The condition on a statement; empty where every one meets it. */
    public Optional<String> condition(String statement) {
        return switch (this) {
            case INCLUDE -> Optional.empty();
            case EXCLUDE -> Optional.of(statement + ".reported_in is null");
            case ONLY -> Optional.of(statement + ".reported_in is not null");
        };
    }
}
