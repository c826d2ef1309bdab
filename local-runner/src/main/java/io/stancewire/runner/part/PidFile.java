package io.stancewire.runner.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file whose first line is a process id. */
public final class PidFile {
    private PidFile() {}

    /** The process that the file names; empty without a file or when there is no such process. */
    public static Optional<ProcessHandle> read(Path file) {
        try {
            String first = Files.readString(file).lines().findFirst().orElse("").strip();
            return first.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
