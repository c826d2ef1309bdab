package io.stancewire.training.train;

import ai.djl.ndarray.NDManager;
import io.stancewire.training.network.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a run that was killed goes on from. The two files of a step carry its number, and {@code step.txt}, written last, says
 * which number counts.
 */
final class Checkpoint {
    private final Path folder;

    Checkpoint(Path folder) {
        this.folder = folder;
    }

    boolean exists() {
        return Files.exists(folder.resolve("step.txt"));
    }

    Parameters parameters(NDManager manager) throws IOException {
        return Parameters.read(manager, weights(state()[0]));
    }

    /** Sets the optimizer to where it was; the number of steps done. */
    int restore(NDManager manager, AdamW optimizer) throws IOException {
        optimizer.read(manager, moments(state()[0]), state()[1]);
        return state()[0];
    }

    void write(Parameters parameters, AdamW optimizer, int step) throws IOException {
        int before = exists() ? state()[0] : step;
        parameters.write(weights(step));
        optimizer.write(moments(step));
        Path part = folder.resolve("step.txt.part");
        Files.writeString(part, step + " " + optimizer.updates());
        Files.move(part, folder.resolve("step.txt"), StandardCopyOption.ATOMIC_MOVE);
        if (before != step) {
            Files.deleteIfExists(weights(before));
            Files.deleteIfExists(moments(before));
        }
    }

    private int[] state() throws IOException {
        String[] numbers = Files.readString(folder.resolve("step.txt")).split(" ");
        return new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])};
    }

    private Path weights(int step) {
        return folder.resolve("weights-" + step + ".ndl");
    }

    private Path moments(int step) {
        return folder.resolve("moments-" + step + ".ndl");
    }
}
