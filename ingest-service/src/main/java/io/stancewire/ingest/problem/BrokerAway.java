package io.stancewire.ingest.problem;

/** The broker has not acknowledged in time: nothing was accepted, and trying again later helps. */
public final class BrokerAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokerAway(Throwable cause) {
        super("The broker cannot be reached at the moment; what it has not acknowledged was not accepted.", cause);
    }
}
