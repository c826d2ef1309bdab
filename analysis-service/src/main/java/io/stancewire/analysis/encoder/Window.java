package io.stancewire.analysis.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that fits into the encoder.
 *
 * @param start first token that is read
 * @param end after the last token that is read
 * @param from first token whose vector is taken from here
 * @param to after the last token whose vector is taken from here
 */
record Window(int start, int end, int from, int to) {
    /**
     * The most tokens of a text that are read at once, beside the two special ones: half of what the encoder could, since the
     * paragraphs that it learned from are seldom longer, and longer ones are read worse.
     */
    static final int LONGEST = 254;

    private static final int OVERLAP = 96;

    /**
     * Windows over so many tokens. Where two overlap, each vector is taken from the one in which the token stands farther from the
     * edge.
     */
    static List<Window> over(int tokens) {
        if (tokens <= LONGEST) {
            return List.of(new Window(0, tokens, 0, tokens));
        }
        List<Window> windows = new ArrayList<>();
        int start = 0;
        int from = 0;
        while (from < tokens) {
            int end = Math.min(tokens, start + LONGEST);
            int to = end == tokens ? tokens : end - OVERLAP / 2;
            windows.add(new Window(start, end, from, to));
            from = to;
            start = end - OVERLAP;
        }
        return windows;
    }
}
