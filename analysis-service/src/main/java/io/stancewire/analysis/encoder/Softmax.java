package io.stancewire.analysis.encoder;

/** From scores to probabilities. */
public final class Softmax {
    private Softmax() {}

    /** Probabilities that sum to 1. */
    public static double[] of(double[] scores, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp((scores[i] - highest) / temperature);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** The logarithms of the probabilities. */
    public static double[] logarithms(double[] scores) {
        double[] logarithms = of(scores, 1);
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = Math.log(logarithms[i] + 1e-12);
        }
        return logarithms;
    }
}
