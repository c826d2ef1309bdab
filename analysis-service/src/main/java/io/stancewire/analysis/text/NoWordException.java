package io.stancewire.analysis.text;

import io.stancewire.contracts.Span;

/** A span that was asked for holds no word that the model knows how to read. */
final class NoWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoWordException(Span span) {
        super("no word stands at " + span.start() + " to " + span.end());
    }
}
