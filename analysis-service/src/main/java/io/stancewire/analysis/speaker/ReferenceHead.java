package io.stancewire.analysis.speaker;

import io.stancewire.analysis.encoder.Distance;
import io.stancewire.analysis.encoder.Head;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Softmax;
import io.stancewire.analysis.encoder.Vectors;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores to which of the mentions before it an anaphor refers: mention ranking (Clark and Manning, EMNLP 2016), where "none of
 * them" has the score 0.
 */
final class ReferenceHead {
    private final Head head;

    ReferenceHead(Head head) {
        this.head = head;
    }

    /**
     * Something that stands in the article before the anaphor.
     *
     * @param start tokens of the article before it
     */
    record Candidate(ParagraphReading paragraph, Span tokens, int start, Entity entity) {}

    /** The probability that the anaphor refers to each entity; what is missing to 1 is that it refers to none of them. */
    Map<Entity, Double> probabilities(ParagraphReading paragraph, Span anaphor, int start, List<Candidate> candidates) {
        float[] side = paragraph.vectors().mean(List.of(anaphor), Projection.REFERENCE_ANAPHOR);
        double[] scores = new double[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            float[] hidden = Vectors.sum(
                    side,
                    candidate.paragraph().vectors().mean(List.of(candidate.tokens()), Projection.REFERENCE_CANDIDATE),
                    head.distance()[Distance.bucket(candidate.start() - start)]);
            scores[i] = head.scores(hidden)[0];
        }
        double[] probabilities = Softmax.of(scores, head.temperature());
        Map<Entity, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            sums.merge(candidates.get(i).entity(), probabilities[i], Double::sum);
        }
        return sums;
    }
}
