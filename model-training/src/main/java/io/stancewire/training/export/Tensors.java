package io.stancewire.training.export;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** ONNX tensors from arrays. */
final class Tensors {
    private Tensors() {}

    static TensorProto floats(String name, float[] values, long... shape) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return tensor(name, TensorProto.DataType.FLOAT, ByteString.copyFrom(buffer.array()), shape);
    }

    static TensorProto bytes(String name, byte[] values, long... shape) {
        return tensor(name, TensorProto.DataType.INT8, ByteString.copyFrom(values), shape);
    }

    private static TensorProto tensor(String name, TensorProto.DataType type, ByteString data, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(data);
        for (long dimension : shape) {
            tensor.addDims(dimension);
        }
        return tensor.build();
    }
}
