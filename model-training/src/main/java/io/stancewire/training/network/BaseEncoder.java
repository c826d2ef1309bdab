package io.stancewire.training.network;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import io.stancewire.analysis.encoder.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encoder that training starts from: e5-small-v2 (Wang et al., 2022), 12 layers, 384 wide, 12 attention heads, as the
 * ONNX file of its artifact.
 */
public final class BaseEncoder {
    public static final int LAYERS = 12;
    public static final int WIDTH = 384;
    public static final int ATTENTION_HEADS = 12;

    private static final String FILE = "/e5-small-v2.onnx";
    private static final String TOKENIZER = "/e5-small-v2-tokenizer.json";
    private static final String POSITION_IDS = "embeddings.position_ids";

    private BaseEncoder() {}

    /** A weight with its shape; dense ones as {@code [out, in]}. */
    public record Weight(float[] values, long... shape) {}

    /** The model as the artifact has it. */
    public static ModelProto model() throws IOException {
        try (InputStream in = BaseEncoder.class.getResourceAsStream(FILE)) {
            return ModelProto.parseFrom(in);
        }
    }

    /** The tokenizer that the encoder was trained with. */
    public static Tokenizer tokenizer() throws IOException {
        try (InputStream in = BaseEncoder.class.getResourceAsStream(TOKENIZER)) {
            return Tokenizer.read(in);
        }
    }

    /** All weights, by the names that the encoder's authors gave them. */
    static Map<String, Weight> weights() throws IOException {
        GraphProto graph = model().getGraph();
        Map<String, String> denseNames = denseNames(graph);
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (TensorProto tensor : graph.getInitializerList()) {
            String dense = denseNames.get(tensor.getName());
            if (dense != null) {
                weights.put(dense, transposed(tensor));
            } else if (!tensor.getName().equals(POSITION_IDS)) {
                weights.put(tensor.getName(), new Weight(values(tensor), shape(tensor)));
            }
        }
        return weights;
    }

    /** From an initializer's name ({@code onnx::MatMul_1525}) to that of the weight, which the node that reads it tells. */
    public static Map<String, String> denseNames(GraphProto graph) {
        Map<String, String> names = new HashMap<>();
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && node.getInput(1).startsWith("onnx::")) {
                String path = node.getName().substring(1, node.getName().length() - "/MatMul".length());
                names.put(node.getInput(1), path.replace('/', '.') + ".weight");
            }
        }
        return names;
    }

    public static float[] values(TensorProto tensor) {
        FloatBuffer buffer = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static long[] shape(TensorProto tensor) {
        return tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
    }

    private static Weight transposed(TensorProto tensor) {
        int in = (int) tensor.getDims(0);
        int out = (int) tensor.getDims(1);
        return new Weight(Matrices.transposed(values(tensor), in, out), out, in);
    }
}
