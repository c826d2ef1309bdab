package io.stancewire.ingest.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes, and no more of a line than is allowed: the rest of a longer one is passed over. */
final class LineReader {
    private static final int BUFFER = 64 * 1024;

    private final InputStream input;
    private final int longest;

    LineReader(InputStream input, int longest) {
        this.input = new BufferedInputStream(input, BUFFER);
        this.longest = longest;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int unit = input.read();
        if (unit < 0) {
            return Optional.empty();
        }
        while (unit >= 0 && unit != '\n') {
            if (bytes.size() < longest) {
                bytes.write(unit);
            } else {
                tooLong = true;
            }
            unit = input.read();
        }
        return Optional.of(new Line(bytes.toByteArray(), tooLong));
    }

    /**
     * A line without its end.
     *
     * @param tooLong whether there was more of it than {@code bytes}
     */
    record Line(byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte unit : bytes) {
                if (unit != ' ' && unit != '\t' && unit != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }
}
