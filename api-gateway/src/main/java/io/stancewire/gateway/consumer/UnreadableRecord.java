package io.stancewire.gateway.consumer;

/** A record that is no message of its topic and never will be. */
final class UnreadableRecord extends Exception {
    UnreadableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
