package io.stancewire.analysis.stance;

import io.stancewire.analysis.encoder.Head;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.encoder.Vectors;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.TargetStance;
import java.util.List;

/** Scores what a holder expresses towards a target, from the vectors of holder, cue, content, target and text together. */
public final class StanceHead {
    private final Head head;

    public StanceHead(Head head) {
        this.head = head;
    }

    /** Spans are of tokens; any but the target may be empty. */
    public TargetStance.Probabilities probabilities(
            TokenVectors vectors, List<Span> holder, List<Span> cue, List<Span> content, List<Span> target) {
        double[] probabilities = head.probabilities(Vectors.sum(
                vectors.mean(holder, Projection.STANCE_HOLDER),
                vectors.mean(cue, Projection.STANCE_CUE),
                vectors.mean(content, Projection.STANCE_CONTENT),
                vectors.mean(target, Projection.STANCE_TARGET),
                vectors.text(Projection.STANCE_TEXT)));
        return new TargetStance.Probabilities(probabilities[0], probabilities[1], probabilities[2]);
    }
}
