package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph above 8 KB (UTF-8): as many whole sentences a piece as fit. A sentence that is itself too long is split at
 * white space, and where there is none, between two characters.
 */
final class LongParagraph {
    static final int LARGEST_BYTES = 8 * 1024;

    private final SentenceSplitter sentences;

    LongParagraph(SentenceSplitter sentences) {
        this.sentences = sentences;
    }

    /** The pieces of a trimmed line, in order; the line itself where it is short enough. */
    List<String> pieces(String line) {
        if (Utf8.length(line) <= LARGEST_BYTES) {
            return List.of(line);
        }
        List<Integer> ends = new ArrayList<>();
        for (Span sentence : sentences.sentences(line)) {
            ends.add(sentence.end());
        }
        ends.add(line.length());
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = end(line, start, ends);
            String piece = Blank.trim(line.substring(start, end));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }

    private static int end(String line, int start, List<Integer> sentenceEnds) {
        int limit = limit(line, start);
        if (limit == line.length()) {
            return limit;
        }
        int best = start;
        for (int end : sentenceEnds) {
            if (end > limit) {
                break;
            }
            best = Math.max(best, end);
        }
        return best > start ? best : spaceBefore(line, start, limit);
    }

    /** The furthest end of a piece that starts here, never within a surrogate pair. */
    private static int limit(String line, int start) {
        int bytes = 0;
        int end = start;
        while (end < line.length() && bytes + Utf8.length(line.charAt(end)) <= LARGEST_BYTES) {
            bytes += Utf8.length(line.charAt(end));
            end++;
        }
        boolean withinPair = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return withinPair ? end - 1 : end;
    }

    private static int spaceBefore(String line, int start, int limit) {
        for (int i = limit; i > start + 1; i--) {
            if (Blank.isBlank(line.charAt(i - 1))) {
                return i;
            }
        }
        return limit;
    }
}
