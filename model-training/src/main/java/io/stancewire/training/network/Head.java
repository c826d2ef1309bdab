package io.stancewire.training.network;

import java.util.Locale;

/** The second layers: each reads {@link io.stancewire.analysis.encoder.Projection#HIDDEN} values and scores labels. */
public enum Head {
    ROLE(9, true),
    STANCE(3, false),
    TONE(3, false),
    SENTIMENT(3, false),
    REFERENCE(1, true),
    RELEVANCE(1, false),
    TOPIC(3, false);

    private final int labels;
    private final boolean readsDistance;

    Head(int labels, boolean readsDistance) {
        this.labels = labels;
        this.readsDistance = readsDistance;
    }

    public int labels() {
        return labels;
    }

    /** Whether the distance between two tokens is added to the hidden layer. */
    public boolean readsDistance() {
        return readsDistance;
    }

    public String weight() {
        return prefix() + ".weight";
    }

    public String bias() {
        return prefix() + ".bias";
    }

    public String distance() {
        return prefix() + ".distance";
    }

    private String prefix() {
        return "head." + name().toLowerCase(Locale.ROOT);
    }
}
