package io.stancewire.runner.part;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a part runs, and how it is told to end.
 *
 * @param environment variables beside the runner's own
 * @param stopSignal the signal that asks it to end
 * @param grace how long it may take to end before it is killed
 */
public record Command(List<String> arguments, Map<String, String> environment, StopSignal stopSignal, Duration grace) {
    public Command {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("a command needs a program");
        }
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** A signal that asks a process to end. */
    public enum StopSignal {
        /** Ends most programs cleanly. */
        TERM,
        /** Ends PostgreSQL without waiting for its clients. */
        INT
    }
}
