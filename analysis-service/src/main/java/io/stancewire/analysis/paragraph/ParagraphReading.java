package io.stancewire.analysis.paragraph;

import io.stancewire.analysis.attribution.Attribution;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.contracts.Span;
import java.util.List;

/**
 * A paragraph with what the model finds in it alone, before anything is looked up elsewhere in the article.
 *
 * @param index the paragraph's place in the article
 * @param targets spans of tokens that contents take as targets
 */
public record ParagraphReading(
        int index,
        ParagraphKind kind,
        String text,
        TokenVectors vectors,
        List<NamedMention> names,
        List<Attribution> attributions,
        List<Span> targets) {

    /** The characters of these tokens. */
    public Span characters(Span tokens) {
        return vectors.tokens().characters(tokens);
    }

    /** The words of these tokens. */
    public String words(Span tokens) {
        return characters(tokens).of(text);
    }
}
