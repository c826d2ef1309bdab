package io.stancewire.analysis.encoder;

import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads spans from tags: label 0 is outside, then begin and inside of each type in turn. The best sequence in which a span goes on
 * only in its own type is found by the algorithm of Viterbi.
 */
public final class Tagging {
    private Tagging() {}

    /**
     * @param tokens the tokens of the span
     * @param type 0 for the first type
     * @param probability of its first token's label
     */
    public record Tagged(Span tokens, int type, double probability) {}

    /**
     * The spans of a projection's labels.
     *
     * @param outside added to the score of "outside"
     * @param afterGap whether a span may go on after tokens outside of it; its pieces then follow one another as spans of one type,
     *     those after the first with probability 0
     */
    public static List<Tagged> spans(TokenVectors vectors, Projection projection, double outside, boolean afterGap) {
        int size = vectors.tokens().size();
        int labels = projection.width();
        double[][] logarithms = new double[size][];
        for (int token = 0; token < size; token++) {
            double[] scores = new double[labels];
            for (int label = 0; label < labels; label++) {
                scores[label] = vectors.value(token, projection, label) + (label == 0 ? outside : 0);
            }
            logarithms[token] = Softmax.logarithms(scores);
        }
        int[] path = Viterbi.path(
                logarithms, (from, to) -> allowed(from, to, afterGap), first -> first == 0 || first % 2 == 1);
        return read(path, logarithms);
    }

    private static boolean allowed(int from, int to, boolean afterGap) {
        boolean inside = to > 0 && to % 2 == 0;
        return !inside || from == to || from == to - 1 || afterGap && from == 0;
    }

    private static List<Tagged> read(int[] path, double[][] logarithms) {
        List<Tagged> spans = new ArrayList<>();
        int start = 0;
        while (start < path.length) {
            int end = start + 1;
            if (path[start] > 0) {
                int inside = path[start] + path[start] % 2;
                while (end < path.length && path[end] == inside) {
                    end++;
                }
                double probability = path[start] == inside ? 0 : Math.exp(logarithms[start][path[start]]);
                spans.add(new Tagged(new Span(start, end), inside / 2 - 1, probability));
            }
            start = end;
        }
        return spans;
    }
}
