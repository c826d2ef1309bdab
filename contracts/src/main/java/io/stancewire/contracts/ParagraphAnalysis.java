package io.stancewire.contracts;

import java.time.Instant;
import java.util.List;

/**
 * The value of {@link Topics#PARAGRAPH_ANALYSES}: all that was found in one paragraph.
 *
 * @param model name and version of the model that decided
 * @param tookMillis time that the analysis took, milliseconds
 */
public record ParagraphAnalysis(
        String articleId,
        String articleVersion,
        Instant receivedAt,
        int index,
        String model,
        double tookMillis,
        Sentiment sentiment,
        List<Mention> mentions,
        List<Statement> statements) {
    public ParagraphAnalysis {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }

    /** The same with the time that it took, milliseconds. */
    public ParagraphAnalysis took(double millis) {
        return new ParagraphAnalysis(
                articleId, articleVersion, receivedAt, index, model, millis, sentiment, mentions, statements);
    }
}
