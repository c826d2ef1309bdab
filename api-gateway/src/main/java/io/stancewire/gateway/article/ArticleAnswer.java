package io.stancewire.gateway.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.contracts.Sentiment;
import io.stancewire.gateway.statement.StatementAnswer;
import java.util.List;

/**
 * An article with all that was found in it.
 *
 * @param failed the paragraphs that could not be analysed
 * @param paragraphs those that have arrived, in order
 */
public record ArticleAnswer(
        @JsonUnwrapped ArticleSummary summary, List<FailedParagraph> failed, List<Paragraph> paragraphs) {
    public ArticleAnswer {
        failed = List.copyOf(failed);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph that could not be analysed; {@code paragraph} is its index. */
    public record FailedParagraph(int paragraph, String reason) {}

    /** A paragraph; {@code sentiment} is null until it has been analysed. */
    public record Paragraph(
            int index,
            ParagraphKind kind,
            String text,
            Sentiment sentiment,
            List<Mention> mentions,
            List<StatementAnswer> statements) {
        public Paragraph {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }
}
