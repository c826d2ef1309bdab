package io.stancewire.training.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.norm.Dropout;
import ai.djl.training.GradientCollector;
import io.stancewire.training.network.Network;
import io.stancewire.training.network.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Trains all tasks together: every batch updates the encoder and the heads that it has labels for. The rate rises over the first 6
 * % of the steps and then falls linearly to 0. A run that was killed goes on from its last checkpoint.
 */
final class Trainer {
    private static final double WARM_UP = 0.06;
    private static final float DROPOUT = 0.1f;
    private static final int STEPS_BETWEEN_LINES = 25;
    private static final int STEPS_BETWEEN_CHECKPOINTS = 200;

    private final Path run;
    private final double rate;

    /** @param run the folder of this run: checkpoint and log */
    Trainer(Path run, double rate) {
        this.run = run;
        this.rate = rate;
    }

    void train(List<Batch> batches, Path start, long seed) throws IOException {
        Files.createDirectories(run);
        Checkpoint checkpoint = new Checkpoint(run);
        try (NDManager manager = Engine.getEngine("PyTorch").newBaseManager()) {
            Parameters parameters = checkpoint.exists()
                    ? checkpoint.parameters(manager)
                    : start == null ? Parameters.initial(manager, seed) : Parameters.read(manager, start);
            AdamW optimizer = new AdamW(parameters.trained());
            int done = checkpoint.exists() ? checkpoint.restore(manager, optimizer) : 0;
            Network network = new Network(parameters);
            Progress progress = new Progress(done, batches);
            for (int step = done; step < batches.size(); step++) {
                progress.add(step(manager, network, optimizer, batches.get(step), rate(step, batches.size())));
                if ((step + 1) % STEPS_BETWEEN_LINES == 0) {
                    log(progress.line(step + 1));
                }
                if ((step + 1) % STEPS_BETWEEN_CHECKPOINTS == 0 || step + 1 == batches.size()) {
                    checkpoint.write(parameters, optimizer, step + 1);
                }
            }
        }
    }

    private double rate(int step, int steps) {
        double done = (step + 1.0) / steps;
        return rate * Math.min(done / WARM_UP, (1 - done) / (1 - WARM_UP));
    }

    private static Map<Losses.Task, Float> step(
            NDManager manager, Network network, AdamW optimizer, Batch batch, double rate) {
        Map<Losses.Task, Float> values = new EnumMap<>(Losses.Task.class);
        try (NDManager own = manager.newSubManager();
                GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            NDArray projections = network.projections(batch.ids(own), batch.types(own), batch.mask(own));
            NDArray dropped = Dropout.dropout(projections, DROPOUT, true).singletonOrThrow();
            Losses losses = new Losses(network, batch, dropped);
            NDArray total = losses.total();
            collector.backward(total);
            losses.byTask().forEach((task, loss) -> values.put(task, loss.getFloat()));
        }
        if (!optimizer.step(rate)) {
            values.clear();
        }
        return values;
    }

    private void log(String line) throws IOException {
        System.out.println(line);
        Files.writeString(run.resolve("log.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Running means of the losses, speed, and the time left. */
    private static final class Progress {
        private final Map<Losses.Task, Double> means = new EnumMap<>(Losses.Task.class);
        private final List<Batch> batches;
        private final int first;
        private final long began = System.nanoTime();
        private int skipped;

        Progress(int first, List<Batch> batches) {
            this.first = first;
            this.batches = batches;
        }

        void add(Map<Losses.Task, Float> losses) {
            if (losses.isEmpty()) {
                skipped++;
            }
            losses.forEach((task, loss) -> means.merge(task, (double) loss, (old, now) -> 0.97 * old + 0.03 * now));
        }

        String line(int done) {
            double seconds = (System.nanoTime() - began) / 1e9;
            double tokens = tokens(first, done);
            Duration left = Duration.ofSeconds((long) (seconds * tokens(done, batches.size()) / tokens));
            String losses = means.entrySet().stream()
                    .map(mean -> String.format(
                            Locale.ROOT, "%s %.3f", mean.getKey().name().toLowerCase(Locale.ROOT), mean.getValue()))
                    .collect(Collectors.joining(" "));
            return String.format(
                    Locale.ROOT,
                    "step %d of %d, %.0f tokens/s, %d min left, skipped %d, %s",
                    done,
                    batches.size(),
                    tokens / seconds,
                    left.toMinutes(),
                    skipped,
                    losses);
        }

        private double tokens(int from, int to) {
            return batches.subList(from, to).stream()
                    .mapToDouble(batch -> (double) batch.rows() * batch.length())
                    .sum();
        }
    }
}
