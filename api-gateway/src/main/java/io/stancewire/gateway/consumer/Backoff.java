package io.stancewire.gateway.consumer;

import java.time.Duration;

/**
 * How long to wait before trying again: half a second, then twice as long each time, up to 15 seconds. That stays far below the
 * time after which the broker takes a silent consumer for dead.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private Duration next = FIRST;

    /** The time to wait now; the one after it is longer. */
    Duration delay() {
        Duration delay = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return delay;
    }

    /** Something worked: the next failure starts over. */
    void reset() {
        next = FIRST;
    }
}
