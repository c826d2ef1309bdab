package io.stancewire.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import io.stancewire.analysis.encoder.Projection;

/**
 * The forward pass: BERT's encoder (Devlin et al., NAACL 2019), then the projections of every token, then the heads.
 *
 * <p>An array made by an operation belongs to the manager of its first operand. The first operand here is always one of the
 * step, never a parameter, so that closing the step's manager frees all that the step made.
 */
public final class Network {
    private static final float EPSILON = 1e-12f;
    private static final int HEAD_WIDTH = BaseEncoder.WIDTH / BaseEncoder.ATTENTION_HEADS;

    private final Parameters parameters;

    public Network(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The projections of every token.
     *
     * @param ids {@code [rows, length]}, vocabulary ids
     * @param types the same shape, token type ids
     * @param mask {@code [rows, 1, 1, length]}, 0 for tokens and a large negative number for padding
     * @return {@code [rows * length, Projection.columns()]}
     */
    public NDArray projections(NDArray ids, NDArray types, NDArray mask) {
        long rows = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        NDArray x = embed(ids, types, length).reshape(rows * length, BaseEncoder.WIDTH);
        for (int layer = 0; layer < BaseEncoder.LAYERS; layer++) {
            x = layer(x, mask, rows, length, "encoder.layer." + layer + ".");
        }
        return linear(x, "projection.weight", "projection.bias");
    }

    /** The columns of one projection. */
    public static NDArray columns(NDArray projections, Projection projection) {
        int offset = projection.offset();
        return projections.get(new NDIndex(":, {}:{}", offset, offset + projection.width()));
    }

    /** A head's scores from its hidden layer, before the activation: {@code [..., HIDDEN]} to {@code [..., labels]}. */
    public NDArray scores(Head head, NDArray hidden) {
        return linear(Activation.relu(hidden), head.weight(), head.bias());
    }

    /** The vectors of distance buckets, {@code [...]} to {@code [..., HIDDEN]}. */
    public NDArray distances(Head head, NDArray buckets) {
        return embedding(buckets, head.distance());
    }

    private NDArray embed(NDArray ids, NDArray types, long length) {
        NDArray positions = ids.getManager().arange(0, (int) length).toType(ids.getDataType(), false);
        NDArray sum = embedding(ids, Parameters.WORDS)
                .add(embedding(types, Parameters.TYPES))
                .add(embedding(positions, "embeddings.position_embeddings.weight")
                        .expandDims(0));
        return norm(sum, "embeddings.LayerNorm");
    }

    private NDArray layer(NDArray x, NDArray mask, long rows, long length, String name) {
        NDArray query = heads(linear(x, name + "attention.self.query"), rows, length);
        NDArray key = heads(linear(x, name + "attention.self.key"), rows, length);
        NDArray value = heads(linear(x, name + "attention.self.value"), rows, length);
        NDArray weights = query.mul((float) (1 / Math.sqrt(HEAD_WIDTH)))
                .matMul(key.swapAxes(2, 3))
                .add(mask)
                .softmax(-1);
        NDArray attended = weights.matMul(value).swapAxes(1, 2).reshape(rows * length, BaseEncoder.WIDTH);
        NDArray attention =
                norm(linear(attended, name + "attention.output.dense").add(x), name + "attention.output.LayerNorm");
        NDArray inner = Activation.gelu(linear(attention, name + "intermediate.dense"));
        return norm(linear(inner, name + "output.dense").add(attention), name + "output.LayerNorm");
    }

    private static NDArray heads(NDArray x, long rows, long length) {
        return x.reshape(rows, length, BaseEncoder.ATTENTION_HEADS, HEAD_WIDTH).swapAxes(1, 2);
    }

    private NDArray linear(NDArray x, String name) {
        return linear(x, name + ".weight", name + ".bias");
    }

    private NDArray linear(NDArray x, String weight, String bias) {
        return Linear.linear(x, parameters.get(weight), parameters.get(bias)).singletonOrThrow();
    }

    private NDArray embedding(NDArray ids, String weight) {
        return Embedding.embedding(ids, parameters.get(weight), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(BaseEncoder.WIDTH),
                        parameters.get(name + ".weight"),
                        parameters.get(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }
}
