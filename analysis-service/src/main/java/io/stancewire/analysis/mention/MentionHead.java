package io.stancewire.analysis.mention;

import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Tagging;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.encoder.Tokens;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds names. */
public final class MentionHead {
    private static final EntityKind[] KINDS = {
        EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.LOCATION, EntityKind.OTHER
    };

    private MentionHead() {}

    /** The names of a paragraph, in order; a span without a letter or digit is none. */
    public static List<NamedMention> find(TokenVectors vectors) {
        Tokens tokens = vectors.tokens();
        List<NamedMention> mentions = new ArrayList<>();
        for (Tagging.Tagged tagged : Tagging.spans(vectors, Projection.MENTION, 0, false)) {
            Span whole = wholeWords(tokens, tagged.tokens());
            Span last = mentions.isEmpty()
                    ? null
                    : mentions.get(mentions.size() - 1).tokens();
            String text = tokens.characters(whole).of(tokens.text());
            boolean named = text.codePoints().anyMatch(Character::isLetterOrDigit);
            if (named && (last == null || !last.overlaps(whole))) {
                mentions.add(new NamedMention(whole, text, KINDS[tagged.type()]));
            }
        }
        return mentions;
    }

    /** A name that begins or ends within a word takes in the whole word. */
    private static Span wholeWords(Tokens tokens, Span span) {
        int start = span.start();
        while (start > 0 && joined(tokens, start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < tokens.size() && joined(tokens, end - 1)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether the token and the next are pieces of one word. */
    private static boolean joined(Tokens tokens, int token) {
        Span left = tokens.spans().get(token);
        Span right = tokens.spans().get(token + 1);
        String text = tokens.text();
        return left.end() == right.start()
                && Character.isLetterOrDigit(text.charAt(left.end() - 1))
                && Character.isLetterOrDigit(text.charAt(right.start()));
    }
}
