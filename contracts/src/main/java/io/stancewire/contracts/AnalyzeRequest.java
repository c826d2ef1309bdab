package io.stancewire.contracts;

import java.util.List;

/**
 * A text to analyse without storing anything.
 *
 * @param mentions spans whose sentiment is asked for; with them, or with {@code pairs}, the text is one paragraph exactly as
 *     sent, and offsets refer to it
 * @param topics topics in words, towards which the author's stance is asked for
 * @param pairs a holder and a target each, both named in the text
 */
public record AnalyzeRequest(String text, List<Span> mentions, List<String> topics, List<Pair> pairs) {
    public AnalyzeRequest {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        topics = topics == null ? List.of() : List.copyOf(topics);
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
    }

    /** Asks what one named in the text expresses towards another. */
    public record Pair(Span holder, Span target) {}
}
