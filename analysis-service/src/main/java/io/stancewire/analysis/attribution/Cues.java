package io.stancewire.analysis.attribution;

import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Tagging;
import io.stancewire.analysis.encoder.Tagging.Tagged;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds cues: nearly every attribution has one of its own, so that finding cues is finding attributions. */
final class Cues {
    /** Tokens that may stand between two pieces of a cue ("is <i>also</i> expected"). */
    private static final int LONGEST_GAP = 8;

    private Cues() {}

    record Cue(boolean nested, List<Span> pieces, double probability) {}

    /** The cues of the paragraph, or, with {@link Projection#NESTED_CUE}, those within contents. */
    static List<Cue> find(TokenVectors vectors, Projection projection, double outside) {
        boolean nested = projection == Projection.NESTED_CUE;
        List<Cue> cues = new ArrayList<>();
        for (Tagged tagged : Tagging.spans(vectors, projection, outside, true)) {
            boolean goesOn = tagged.probability() == 0;
            Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
            if (!goesOn) {
                cues.add(new Cue(nested, List.of(tagged.tokens()), tagged.probability()));
            } else if (last != null && tagged.tokens().start() - end(last) <= LONGEST_GAP) {
                List<Span> pieces = new ArrayList<>(last.pieces());
                pieces.add(tagged.tokens());
                cues.set(cues.size() - 1, new Cue(nested, pieces, last.probability()));
            }
        }
        return cues;
    }

    private static int end(Cue cue) {
        return cue.pieces().get(cue.pieces().size() - 1).end();
    }
}
