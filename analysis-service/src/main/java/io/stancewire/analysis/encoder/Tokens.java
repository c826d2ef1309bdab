package io.stancewire.analysis.encoder;

import io.stancewire.contracts.Span;
import java.util.List;
import java.util.Optional;

/**
 * The word pieces of a text, without the encoder's special tokens.
 *
 * @param text the text that was cut
 * @param ids vocabulary ids, one a piece
 * @param types token type ids, one a piece: see {@link TokenType}
 * @param spans where each piece stands in the text
 */
public record Tokens(String text, int[] ids, int[] types, List<Span> spans) {
    public Tokens {
        if (ids.length != types.length || ids.length != spans.size()) {
            throw new IllegalArgumentException("one id, type and span a piece");
        }
        spans = List.copyOf(spans);
    }

    public int size() {
        return ids.length;
    }

    /** The tokens that share a character with the span, as a span of token indices; empty where none does. */
    public Optional<Span> covering(Span characters) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).overlaps(characters)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    /** The characters from the first to the last of these tokens. */
    public Span characters(Span tokens) {
        return new Span(
                spans.get(tokens.start()).start(), spans.get(tokens.end() - 1).end());
    }
}
