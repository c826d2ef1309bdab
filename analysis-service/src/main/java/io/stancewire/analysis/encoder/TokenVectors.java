package io.stancewire.analysis.encoder;

import io.stancewire.contracts.Span;
import java.util.List;

/** What the model gives for a text: the projections of the whole text and of each token. */
public final class TokenVectors {
    private final Tokens tokens;
    private final float[] values;
    private final int columns = Projection.columns();

    /**
     * @param values {@code [1 + tokens, columns]}, the first row being the start token's, which stands for the text
     */
    public TokenVectors(Tokens tokens, float[] values) {
        if (values.length != (tokens.size() + 1) * columns) {
            throw new IllegalArgumentException(tokens.size() + " tokens and their start need "
                    + (tokens.size() + 1) * columns + " values, not " + values.length);
        }
        this.tokens = tokens;
        this.values = values;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** One value of one token; {@code token} counts from 0. */
    public float value(int token, Projection projection, int index) {
        return values[row(token) + projection.offset() + index];
    }

    /** The projection of the whole text. */
    public float[] text(Projection projection) {
        float[] vector = new float[projection.width()];
        System.arraycopy(values, projection.offset(), vector, 0, vector.length);
        return vector;
    }

    /** The projection of one token. */
    public float[] token(int token, Projection projection) {
        float[] vector = new float[projection.width()];
        System.arraycopy(values, row(token) + projection.offset(), vector, 0, vector.length);
        return vector;
    }

    /** The mean over the tokens of these spans; zeros where there are none. */
    public float[] mean(List<Span> spans, Projection projection) {
        float[] mean = new float[projection.width()];
        int size = spans.stream().mapToInt(Span::length).sum();
        for (Span span : spans) {
            for (int token = span.start(); token < span.end(); token++) {
                int from = row(token) + projection.offset();
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += values[from + i] / size;
                }
            }
        }
        return mean;
    }

    private int row(int token) {
        return (token + 1) * columns;
    }
}
