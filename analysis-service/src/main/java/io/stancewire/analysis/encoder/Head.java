package io.stancewire.analysis.encoder;

/**
 * The second layer of a head: a rectifier over the hidden values, then a score for each label.
 *
 * @param weight {@code [labels][hidden]}
 * @param bias {@code [labels]}
 * @param distance what the distance between two tokens adds to the hidden values, {@code [Distance.BUCKETS][hidden]}; empty where
 *     the head reads none
 * @param temperature by which scores are divided before they become probabilities (Guo et al., ICML 2017)
 */
public record Head(float[][] weight, float[] bias, float[][] distance, double temperature) {

    /** The scores of the labels. */
    public double[] scores(float[] hidden) {
        double[] scores = new double[bias.length];
        for (int label = 0; label < scores.length; label++) {
            float[] row = weight[label];
            float sum = bias[label];
            for (int i = 0; i < hidden.length; i++) {
                sum += Math.max(0, hidden[i]) * row[i];
            }
            scores[label] = sum;
        }
        return scores;
    }

    /** The probabilities of the labels; they sum to 1. */
    public double[] probabilities(float[] hidden) {
        return Softmax.of(scores(hidden), temperature);
    }
}
