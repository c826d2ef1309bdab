package io.stancewire.training.train;

import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.training.network.BaseEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: from the encoder and the data to a checkpoint. */
@Command(name = "train", description = "Trains the encoder and all heads together; run again, it goes on where it was.")
public final class TrainCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, description = "folder of the data sets")
    private Path data;

    @Option(names = "--run", required = true, description = "folder of this run: checkpoints and log")
    private Path run;

    @Option(names = "--start", description = "weights to start from instead of the bare encoder")
    private Path start;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--tokens", defaultValue = "1800", description = "tokens a batch (default ${DEFAULT-VALUE})")
    private int tokens;

    @Option(names = "--rate", defaultValue = "1.5e-4", description = "highest learning rate (default ${DEFAULT-VALUE})")
    private double rate;

    @Option(names = "--passes", split = ",", description = "passes over each data set, as polnear=1.6,news=3")
    private Map<String, Double> passes;

    @Override
    public Integer call() throws Exception {
        try (Tokenizer tokenizer = BaseEncoder.tokenizer()) {
            Mixture mixture = new Mixture(data, tokenizer, seed);
            List<Batch> batches =
                    Batches.of(mixture.examples(passes == null ? Mixture.standard() : passes), tokens, seed);
            new Trainer(run, rate).train(batches, start, seed);
        }
        return 0;
    }
}
