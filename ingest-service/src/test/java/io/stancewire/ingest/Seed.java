package io.stancewire.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article that a first start reads in. */
public final class Seed {
    private Seed() {}

    public static String text() {
        try {
            return Files.readString(Path.of("../seeds/000_bcad9783b0bbef93.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
