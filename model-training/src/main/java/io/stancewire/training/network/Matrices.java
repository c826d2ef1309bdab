package io.stancewire.training.network;

/** Matrices as rows in one array. */
public final class Matrices {
    private Matrices() {}

    /** {@code [rows, columns]} as {@code [columns, rows]}. */
    public static float[] transposed(float[] values, int rows, int columns) {
        float[] transposed = new float[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                transposed[c * rows + r] = values[r * columns + c];
            }
        }
        return transposed;
    }
}
