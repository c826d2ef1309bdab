package io.stancewire.training.data;

import io.stancewire.analysis.encoder.Tokenizer;
import io.stancewire.analysis.encoder.Tokens;
import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/** One text as an input of the encoder, with the way from the text's characters to the input's tokens. */
final class TokenSpans {
    /** The longest input, special tokens included. */
    private static final int LONGEST = 512;

    private final Tokens tokens;
    private final int start;
    private final int[] ids;
    private final int[] types;

    /** @param start where the text starts among the characters that spans are given in */
    TokenSpans(Tokens tokens, int start) {
        this.tokens = tokens;
        this.start = start;
        int size = Math.min(tokens.size(), LONGEST - 2);
        ids = new int[size + 2];
        types = new int[size + 2];
        ids[0] = Tokenizer.START;
        System.arraycopy(tokens.ids(), 0, ids, 1, size);
        System.arraycopy(tokens.types(), 0, types, 1, size);
        ids[size + 1] = Tokenizer.END;
    }

    int[] ids() {
        return ids;
    }

    int[] types() {
        return types;
    }

    int length() {
        return ids.length;
    }

    /** The tokens of the input that these pieces cover; pieces outside of the text fall away. */
    List<Span> of(List<Span> pieces) {
        List<Span> covered = new ArrayList<>();
        for (Span piece : pieces) {
            if (piece.start() >= start) {
                tokens.covering(new Span(piece.start() - start, piece.end() - start))
                        .map(span -> new Span(span.start() + 1, span.end() + 1))
                        .filter(span -> span.end() < ids.length)
                        .ifPresent(covered::add);
            }
        }
        return covered;
    }
}
