package io.stancewire.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import io.stancewire.training.network.BaseEncoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Dynamic quantisation, as ONNX Runtime's own tool does it: a product with a weight becomes an integer product of the input,
 * quantised while it runs, and of the weight, quantised here with one scale for each column. Weights keep seven bits: on
 * processors without VNNI instructions pairs of products saturate with eight. Word embeddings keep eight bits and one scale for
 * each word.
 */
final class Quantizer {
    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final int PRODUCT_LIMIT = 63;
    private static final int WORD_LIMIT = 127;

    private final Map<String, TensorProto> weights = new HashMap<>();
    private final Set<String> quantizedInputs = new HashSet<>();
    private final GraphProto.Builder quantized;

    private Quantizer(GraphProto graph) {
        quantized = graph.toBuilder().clearNode().clearInitializer();
        graph.getInitializerList().forEach(tensor -> weights.put(tensor.getName(), tensor));
        Set<String> replaced = new HashSet<>();
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && weights.containsKey(node.getInput(1))) {
                product(node);
                replaced.add(node.getInput(1));
            } else if (node.getOpType().equals("Gather") && node.getInput(0).equals(WORDS)) {
                words(node);
                replaced.add(WORDS);
            } else {
                quantized.addNode(node);
            }
        }
        graph.getInitializerList().stream()
                .filter(tensor -> !replaced.contains(tensor.getName()))
                .forEach(quantized::addInitializer);
    }

    static ModelProto quantized(ModelProto model) {
        return model.toBuilder()
                .setGraph(new Quantizer(model.getGraph()).quantized)
                .build();
    }

    private void product(NodeProto node) {
        String input = node.getInput(0);
        String weight = node.getInput(1);
        if (quantizedInputs.add(input)) {
            quantized.addNode(node("DynamicQuantizeLinear", input + "/quantize")
                    .addInput(input)
                    .addOutput(input + "/quantized")
                    .addOutput(input + "/scale")
                    .addOutput(input + "/zero"));
        }
        byColumn(weights.get(weight));
        String name = node.getName();
        quantized.addNode(node("Mul", name + "/scales")
                .addInput(input + "/scale")
                .addInput(weight + "/scale")
                .addOutput(name + "/scales"));
        quantized.addNode(node("MatMulInteger", name + "/integer")
                .addInput(input + "/quantized")
                .addInput(weight + "/quantized")
                .addInput(input + "/zero")
                .addOutput(name + "/integer"));
        quantized.addNode(cast(name + "/integer", name + "/cast"));
        quantized.addNode(node("Mul", name + "/rescale")
                .addInput(name + "/cast")
                .addInput(name + "/scales")
                .addOutput(node.getOutput(0)));
    }

    private void words(NodeProto node) {
        byRow(weights.get(WORDS));
        String ids = node.getInput(1);
        quantized.addNode(node("Gather", node.getName())
                .addInput(WORDS + "/quantized")
                .addInput(ids)
                .addOutput(node.getName() + "/integer"));
        quantized.addNode(node("Gather", node.getName() + "/scale")
                .addInput(WORDS + "/scale")
                .addInput(ids)
                .addOutput(node.getName() + "/scale"));
        quantized.addNode(cast(node.getName() + "/integer", node.getName() + "/cast"));
        quantized.addNode(node("Mul", node.getName() + "/rescale")
                .addInput(node.getName() + "/cast")
                .addInput(node.getName() + "/scale")
                .addOutput(node.getOutput(0)));
    }

    private void byColumn(TensorProto tensor) {
        int rows = (int) tensor.getDims(0);
        int columns = (int) tensor.getDims(1);
        float[] values = BaseEncoder.values(tensor);
        float[] scales = new float[columns];
        for (int i = 0; i < values.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]) / PRODUCT_LIMIT);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(values[i] / scales[i % columns]);
        }
        quantized.addInitializer(Tensors.bytes(tensor.getName() + "/quantized", bytes, rows, columns));
        quantized.addInitializer(Tensors.floats(tensor.getName() + "/scale", scales, columns));
    }

    private void byRow(TensorProto tensor) {
        int rows = (int) tensor.getDims(0);
        int columns = (int) tensor.getDims(1);
        float[] values = BaseEncoder.values(tensor);
        float[] scales = new float[rows];
        for (int i = 0; i < values.length; i++) {
            scales[i / columns] = Math.max(scales[i / columns], Math.abs(values[i]) / WORD_LIMIT);
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            float scale = scales[i / columns];
            bytes[i] = scale == 0 ? 0 : (byte) Math.round(values[i] / scale);
        }
        quantized.addInitializer(Tensors.bytes(tensor.getName() + "/quantized", bytes, rows, columns));
        quantized.addInitializer(Tensors.floats(tensor.getName() + "/scale", scales, rows, 1));
    }

    private static NodeProto.Builder node(String type, String name) {
        return NodeProto.newBuilder().setOpType(type).setName(name);
    }

    private static NodeProto cast(String input, String output) {
        return node("Cast", output)
                .addInput(input)
                .addOutput(output)
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(TensorProto.DataType.FLOAT.getNumber()))
                .build();
    }
}
