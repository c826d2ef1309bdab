package io.stancewire.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.stancewire.analysis.encoder.Distance;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.TokenType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The weights by name. Dense weights are {@code [out, in]}. The encoder's names are those of its ONNX file; a head's are {@code
 * head.<name>.weight}, {@code .bias} and {@code .distance}, and {@code projection.weight} and {@code .bias} are the columns of
 * {@link Projection}.
 */
public final class Parameters {
    /** The frozen part: 47 MB that a few hours of training would hardly change. */
    public static final String WORDS = "embeddings.word_embeddings.weight";

    public static final String TYPES = "embeddings.token_type_embeddings.weight";

    private final NDManager manager;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    private Parameters(NDManager manager) {
        this.manager = manager;
    }

    /** The encoder of the artifact, with heads that have learned nothing yet. */
    public static Parameters initial(NDManager manager, long seed) throws IOException {
        Parameters parameters = new Parameters(manager);
        BaseEncoder.weights().forEach((name, weight) -> parameters.put(name, weight.values(), weight.shape()));
        parameters.widenTypes();
        Random random = new Random(seed);
        parameters.putRandom("projection.weight", random, 0.02, Projection.columns(), BaseEncoder.WIDTH);
        parameters.putRandom("projection.bias", random, 0, Projection.columns());
        for (Head head : Head.values()) {
            parameters.putRandom(head.weight(), random, 0.08, head.labels(), Projection.HIDDEN);
            parameters.putRandom(head.bias(), random, 0, head.labels());
            if (head.readsDistance()) {
                parameters.putRandom(head.distance(), random, 0.02, Distance.BUCKETS, Projection.HIDDEN);
            }
        }
        return parameters;
    }

    public static Parameters read(NDManager manager, Path file) throws IOException {
        Parameters parameters = new Parameters(manager);
        try (InputStream in = Files.newInputStream(file)) {
            for (NDArray array : NDList.decode(manager, in)) {
                parameters.arrays.put(array.getName(), array);
            }
        }
        return parameters;
    }

    /** Writes beside the file first, so that a kill leaves the old file or the new one. */
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(beside)) {
            out.write(new NDList(arrays.values()).encode());
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no parameter is named " + name);
        }
        return array;
    }

    /** Those that training changes. */
    public Map<String, NDArray> trained() {
        Map<String, NDArray> trained = new LinkedHashMap<>(arrays);
        trained.remove(WORDS);
        return trained;
    }

    public Map<String, NDArray> all() {
        return Map.copyOf(arrays);
    }

    private void put(String name, float[] values, long... shape) {
        NDArray array = manager.create(values, new Shape(shape));
        array.setName(name);
        arrays.put(name, array);
    }

    private void putRandom(String name, Random random, double deviation, long... shape) {
        float[] values = new float[Math.toIntExact(new Shape(shape).size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * random.nextGaussian());
        }
        put(name, values, shape);
    }

    /** Every type starts as the artifact's first one, so that nothing changes before training. */
    private void widenTypes() {
        float[] given = get(TYPES).toType(DataType.FLOAT32, false).toFloatArray();
        float[] wide = new float[TokenType.COUNT * BaseEncoder.WIDTH];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = given[i % BaseEncoder.WIDTH];
        }
        put(TYPES, wide, TokenType.COUNT, BaseEncoder.WIDTH);
    }
}
