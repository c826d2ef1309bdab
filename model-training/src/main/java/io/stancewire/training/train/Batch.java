package io.stancewire.training.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.Example;
import java.util.List;
import java.util.function.Function;

/**
 * Examples that are read in one pass, padded to the longest. Vectors of the batch's tokens lie in one matrix {@code [rows *
 * length, ...]}.
 */
public record Batch(List<Example> examples) {
    private static final int PADDING = 0;
    private static final float HIDDEN_FROM_ATTENTION = -1e9f;

    public int rows() {
        return examples.size();
    }

    public int length() {
        return examples.stream().mapToInt(Example::length).max().orElseThrow();
    }

    public NDArray ids(NDManager manager) {
        return integers(manager, Example::ids);
    }

    public NDArray types(NDManager manager) {
        return integers(manager, Example::types);
    }

    /** 0 where there is a token, a large negative number where there is padding: {@code [rows, 1, 1, length]}. */
    public NDArray mask(NDManager manager) {
        int length = length();
        float[] mask = new float[rows() * length];
        for (int row = 0; row < rows(); row++) {
            for (int i = examples.get(row).length(); i < length; i++) {
                mask[row * length + i] = HIDDEN_FROM_ATTENTION;
            }
        }
        return manager.create(mask, new Shape(rows(), 1, 1, length));
    }

    /** The place of a row's token in the matrix of all tokens. */
    public int place(int row, int token) {
        return row * length() + token;
    }

    /**
     * The matrix that takes the mean over each group of tokens: {@code [groups, rows * length]}; a group without tokens has the
     * mean 0.
     */
    public NDArray means(NDManager manager, List<Group> groups) {
        int tokens = rows() * length();
        float[] weights = new float[groups.size() * tokens];
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            int size = group.spans().stream().mapToInt(Span::length).sum();
            for (Span span : group.spans()) {
                for (int token = span.start(); token < span.end(); token++) {
                    weights[g * tokens + place(group.row(), token)] += 1f / size;
                }
            }
        }
        return manager.create(weights, new Shape(groups.size(), tokens));
    }

    /** Tokens of one row whose mean vector is asked for. */
    public record Group(int row, List<Span> spans) {
        static Group first(int row) {
            return new Group(row, List.of(new Span(0, 1)));
        }
    }

    private NDArray integers(NDManager manager, Function<Example, int[]> field) {
        int length = length();
        long[] values = new long[rows() * length];
        for (int row = 0; row < rows(); row++) {
            int[] given = field.apply(examples.get(row));
            for (int i = 0; i < length; i++) {
                values[row * length + i] = i < given.length ? given[i] : PADDING;
            }
        }
        return manager.create(values, new Shape(rows(), length));
    }
}
