package io.stancewire.analysis.stance;

import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Tagging;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.contracts.Span;
import java.util.List;

/** Finds what contents speak of: names, described groups, and the phrases for a policy, event or idea. */
public final class TargetHead {
    private final double threshold;

    /** @param threshold added to the score of "outside" */
    public TargetHead(double threshold) {
        this.threshold = threshold;
    }

    /** The targets of all contents of a paragraph, as spans of tokens, in order. */
    public List<Span> find(TokenVectors vectors) {
        return Tagging.spans(vectors, Projection.TARGET, threshold, false).stream()
                .map(Tagging.Tagged::tokens)
                .toList();
    }
}
