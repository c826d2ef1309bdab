package io.stancewire.ingest.publication;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The header that ties what happens to an article together, after <a
 * href="https://www.w3.org/TR/trace-context/#traceparent-header">W3C Trace Context</a>.
 */
public record TraceParent(String value) {
    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The caller's, if it sent a valid one; else a new one. */
    public static TraceParent of(String header) {
        return header != null && VALID.matcher(header).matches() ? new TraceParent(header) : random();
    }

    private static TraceParent random() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        String trace = hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1);
        return new TraceParent("00-" + trace + "-" + hex.toHexDigits(random.nextLong() | 1) + "-01");
    }
}
