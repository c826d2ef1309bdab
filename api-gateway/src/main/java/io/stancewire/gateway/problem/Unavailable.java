package io.stancewire.gateway.problem;

/** A part that the answer needs is away: answered with 503, and when to try again. */
public final class Unavailable extends RuntimeException {
    public Unavailable(String part, Throwable cause) {
        super("The " + part + " cannot be reached at the moment.", cause);
    }
}
