package io.stancewire.runner;

/** The system cannot be started as things are; the message says what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
