package io.stancewire.analysis.encoder;

import java.util.function.IntPredicate;

/** The most probable sequence of labels under hard rules of what may follow what (Viterbi, 1967). */
public final class Viterbi {
    private Viterbi() {}

    /** Whether label {@code to} may follow label {@code from}. */
    @FunctionalInterface
    public interface Transition {
        boolean allowed(int from, int to);
    }

    /**
     * One label for each token.
     *
     * @param scores logarithm of each label's probability, {@code [tokens][labels]}
     * @param first whether the sequence may start with a label
     */
    public static int[] path(double[][] scores, Transition transition, IntPredicate first) {
        if (scores.length == 0) {
            return new int[0];
        }
        int labels = scores[0].length;
        int[][] from = new int[scores.length][labels];
        double[] best = new double[labels];
        for (int label = 0; label < labels; label++) {
            best[label] = first.test(label) ? scores[0][label] : Double.NEGATIVE_INFINITY;
        }
        for (int token = 1; token < scores.length; token++) {
            double[] next = new double[labels];
            for (int label = 0; label < labels; label++) {
                int source = source(best, label, transition);
                from[token][label] = source;
                next[label] = best[source] + scores[token][label];
            }
            best = next;
        }
        return backwards(from, best);
    }

    private static int source(double[] best, int label, Transition transition) {
        int source = -1;
        for (int before = 0; before < best.length; before++) {
            if (transition.allowed(before, label) && (source < 0 || best[before] > best[source])) {
                source = before;
            }
        }
        return source;
    }

    private static int[] backwards(int[][] from, double[] best) {
        int[] path = new int[from.length];
        int last = 0;
        for (int label = 1; label < best.length; label++) {
            last = best[label] > best[last] ? label : last;
        }
        for (int token = path.length - 1; token >= 0; token--) {
            path[token] = last;
            last = from[token][last];
        }
        return path;
    }

    /** No label but the given ones may end a sequence: the others' scores become minus infinity. */
    public static void endOnlyWith(double[][] scores, IntPredicate allowed) {
        if (scores.length > 0) {
            double[] last = scores[scores.length - 1];
            for (int label = 0; label < last.length; label++) {
                last[label] = allowed.test(label) ? last[label] : Double.NEGATIVE_INFINITY;
            }
        }
    }
}
