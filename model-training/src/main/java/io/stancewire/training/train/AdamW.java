package io.stancewire.training.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import io.stancewire.training.network.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), the gradients' norm clipped at 1. Heads and token types,
 * which start from nothing, learn faster than the encoder.
 */
final class AdamW {
    private static final float MEAN_DECAY = 0.9f;
    private static final float VARIANCE_DECAY = 0.98f;
    private static final float EPSILON = 1e-6f;
    private static final float WEIGHT_DECAY = 0.01f;
    private static final float CLIP = 1;
    private static final float FRESH_FACTOR = 8;

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> variances = new LinkedHashMap<>();
    private int updates;

    AdamW(Map<String, NDArray> weights) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            weight.setRequiresGradient(true);
            means.put(name, named(name + ".mean", weight.zerosLike()));
            variances.put(name, named(name + ".variance", weight.zerosLike()));
        });
    }

    /** One step; false where a gradient was not a number, and nothing changed. */
    boolean step(double rate) {
        double squares = 0;
        for (NDArray weight : weights.values()) {
            try (NDArray gradient = weight.getGradient();
                    NDArray square = gradient.square();
                    NDArray sum = square.sum()) {
                squares += sum.getFloat();
            }
        }
        double norm = Math.sqrt(squares);
        boolean sound = Double.isFinite(norm);
        if (sound) {
            updates++;
        }
        float rescale = (float) (norm > CLIP ? CLIP / norm : 1);
        weights.forEach((name, weight) -> {
            try (NDArray gradient = weight.getGradient()) {
                if (sound) {
                    update(name, weight, gradient, (float) rate, rescale);
                }
                gradient.set(new NDIndex(":"), 0f);
            }
        });
        return sound;
    }

    private void update(String name, NDArray weight, NDArray gradient, float rate, float rescale) {
        float own = fresh(name) ? FRESH_FACTOR * rate : rate;
        double correction = Math.sqrt(1 - Math.pow(VARIANCE_DECAY, updates)) / (1 - Math.pow(MEAN_DECAY, updates));
        float decay = weight.getShape().dimension() > 1 && !name.equals(Parameters.TYPES) ? WEIGHT_DECAY : 0;
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, means.get(name), variances.get(name)),
                        new NDList(weight),
                        own,
                        (float) (own * correction),
                        decay,
                        rescale,
                        -1,
                        MEAN_DECAY,
                        VARIANCE_DECAY,
                        EPSILON,
                        false,
                        true);
    }

    private static boolean fresh(String name) {
        return name.startsWith("head.") || name.startsWith("projection.") || name.equals(Parameters.TYPES);
    }

    private static NDArray named(String name, NDArray array) {
        array.setName(name);
        return array;
    }

    /** Means and variances, for a later run that goes on. */
    void write(Path file) throws IOException {
        NDList state = new NDList(means.values());
        state.addAll(new NDList(variances.values()));
        Files.write(file, state.encode());
    }

    void read(NDManager manager, Path file, int updatesSoFar) throws IOException {
        updates = updatesSoFar;
        try (InputStream in = Files.newInputStream(file)) {
            for (NDArray array : NDList.decode(manager, in)) {
                String name = array.getName().substring(0, array.getName().lastIndexOf('.'));
                (array.getName().endsWith(".mean") ? means : variances).put(name, array);
            }
        }
    }

    int updates() {
        return updates;
    }
}
