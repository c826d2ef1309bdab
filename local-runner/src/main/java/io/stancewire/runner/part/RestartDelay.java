package io.stancewire.runner.part;

import java.time.Duration;

/**
 * How long to wait before a part is started again: at first hardly, then twice as long each time it dies young, up to half a
 * minute. A part that has lived for a minute has recovered and begins anew.
 */
final class RestartDelay {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration RECOVERED = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The delay after a life of this length. */
    Duration after(Duration life) {
        Duration delay = life.compareTo(RECOVERED) >= 0 ? FIRST : next;
        Duration twice = delay.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return delay;
    }
}
