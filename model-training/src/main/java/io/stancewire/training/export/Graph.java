package io.stancewire.training.export;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.training.network.BaseEncoder;
import io.stancewire.training.network.Matrices;
import io.stancewire.training.network.Parameters;
import java.io.IOException;
import java.util.Map;

/** The encoder's ONNX graph with trained weights in it and the projections of every token as its output. */
final class Graph {
    static final String PROJECTION = "projection.MatMul.weight";
    private static final String HIDDEN = "last_hidden_state";

    private Graph() {}

    static ModelProto of(Parameters parameters) throws IOException {
        ModelProto model = BaseEncoder.model();
        GraphProto.Builder graph = model.getGraph().toBuilder();
        Map<String, String> dense = BaseEncoder.denseNames(model.getGraph());
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            TensorProto tensor = graph.getInitializer(i);
            if (dense.containsKey(tensor.getName())) {
                graph.setInitializer(i, transposed(tensor.getName(), parameters.get(dense.get(tensor.getName()))));
            } else if (parameters.all().containsKey(tensor.getName())) {
                graph.setInitializer(i, same(tensor.getName(), parameters.get(tensor.getName())));
            }
        }
        addProjections(graph, parameters);
        return model.toBuilder().setGraph(graph).build();
    }

    private static void addProjections(GraphProto.Builder graph, Parameters parameters) {
        graph.addInitializer(transposed(PROJECTION, parameters.get("projection.weight")));
        graph.addInitializer(same("projection.bias", parameters.get("projection.bias")));
        graph.addNode(NodeProto.newBuilder()
                .setOpType("MatMul")
                .setName("/projection/MatMul")
                .addInput(HIDDEN)
                .addInput(PROJECTION)
                .addOutput("/projection/MatMul_output"));
        graph.addNode(NodeProto.newBuilder()
                .setOpType("Add")
                .setName("/projection/Add")
                .addInput("/projection/MatMul_output")
                .addInput("projection.bias")
                .addOutput("projections"));
        graph.clearOutput().addOutput(output());
    }

    private static ValueInfoProto output() {
        TensorShapeProto shape = TensorShapeProto.newBuilder()
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("batch"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("length"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(Projection.columns()))
                .build();
        TypeProto.Tensor type = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT.getNumber())
                .setShape(shape)
                .build();
        return ValueInfoProto.newBuilder()
                .setName("projections")
                .setType(TypeProto.newBuilder().setTensorType(type))
                .build();
    }

    private static TensorProto same(String name, NDArray array) {
        return Tensors.floats(name, array.toFloatArray(), array.getShape().getShape());
    }

    /** Training keeps dense weights as {@code [out, in]}, the graph as {@code [in, out]}. */
    private static TensorProto transposed(String name, NDArray array) {
        Shape shape = array.getShape();
        int out = (int) shape.get(0);
        int in = (int) shape.get(1);
        return Tensors.floats(name, Matrices.transposed(array.toFloatArray(), out, in), in, out);
    }
}
