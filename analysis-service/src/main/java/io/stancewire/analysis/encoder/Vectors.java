package io.stancewire.analysis.encoder;

/** Sums of vectors: the hidden layer of a head is the sum of its sides. */
public final class Vectors {
    private Vectors() {}

    public static float[] sum(float[]... vectors) {
        float[] sum = vectors[0].clone();
        for (int v = 1; v < vectors.length; v++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vectors[v][i];
            }
        }
        return sum;
    }
}
