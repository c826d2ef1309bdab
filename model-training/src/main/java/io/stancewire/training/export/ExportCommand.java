package io.stancewire.training.export;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.onnx.proto.OnnxMl.ModelProto;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.analysis.encoder.Heads;
import io.stancewire.analysis.encoder.ModelSettings;
import io.stancewire.analysis.encoder.Thresholds;
import io.stancewire.training.network.Head;
import io.stancewire.training.network.Parameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: from a checkpoint's weights to the graph and the settings that the analysis service loads. */
@Command(name = "export", description = "Writes the graph as ONNX, int8, and the settings beside it.")
public final class ExportCommand implements Callable<Integer> {
    @Option(names = "--weights", required = true, description = "weights-N.ndl of a run")
    private Path weights;

    @Option(names = "--out", required = true, description = "folder to write to")
    private Path out;

    @Option(names = "--name", required = true, description = "name and version of the model")
    private String name;

    @Option(names = "--fp32", description = "without quantisation, to measure what that costs")
    private boolean fp32;

    @Option(names = "--cue", defaultValue = "0")
    private double cue;

    @Option(names = "--nested-cue", defaultValue = "0")
    private double nestedCue;

    @Option(names = "--target", defaultValue = "0")
    private double target;

    @Option(names = "--abstain", defaultValue = "0.45")
    private double abstain;

    @Option(names = "--speaker", defaultValue = "0.4")
    private double speaker;

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        try (NDManager manager = Engine.getEngine("PyTorch").newBaseManager()) {
            Parameters parameters = Parameters.read(manager, weights);
            ModelProto graph = Graph.of(parameters);
            byte[] bytes = (fp32 ? graph : Quantizer.quantized(graph)).toByteArray();
            String file = name + ".onnx";
            Files.write(out.resolve(file), bytes);
            String checksum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            ModelSettings settings = new ModelSettings(
                    name, file, checksum, heads(parameters), new Thresholds(cue, nestedCue, target, abstain, speaker));
            new ObjectMapper().writeValue(out.resolve("model.json").toFile(), settings);
        }
        return 0;
    }

    private static Heads heads(Parameters parameters) {
        return new Heads(
                head(parameters, Head.ROLE),
                head(parameters, Head.STANCE),
                head(parameters, Head.TONE),
                head(parameters, Head.SENTIMENT),
                head(parameters, Head.REFERENCE),
                head(parameters, Head.RELEVANCE),
                head(parameters, Head.TOPIC));
    }

    private static io.stancewire.analysis.encoder.Head head(Parameters parameters, Head head) {
        return new io.stancewire.analysis.encoder.Head(
                rows(parameters.get(head.weight())),
                parameters.get(head.bias()).toFloatArray(),
                head.readsDistance() ? rows(parameters.get(head.distance())) : new float[0][],
                1);
    }

    private static float[][] rows(NDArray array) {
        int rows = (int) array.getShape().get(0);
        int columns = (int) array.getShape().get(1);
        float[] values = array.toFloatArray();
        float[][] result = new float[rows][columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * columns, result[row], 0, columns);
        }
        return result;
    }
}
