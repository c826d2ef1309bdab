package io.stancewire.contracts;

import java.time.Instant;
import java.util.List;

/**
 * The value of {@link Topics#PARAGRAPHS}: a paragraph, complete in itself, so that its analysis is a function of this message
 * alone.
 *
 * @param articleVersion hash of the article's text
 * @param receivedAt when the ingest service took the article
 * @param index the paragraph's place in the article, from 0
 * @param context the other paragraphs of the article, or, in a long article, of the same block of it; in order
 */
public record ParagraphMessage(
        String articleId,
        String articleVersion,
        Instant receivedAt,
        int index,
        ParagraphKind kind,
        String text,
        ArticleMetadata metadata,
        List<ContextParagraph> context) {
    public ParagraphMessage {
        context = List.copyOf(context);
    }
}
