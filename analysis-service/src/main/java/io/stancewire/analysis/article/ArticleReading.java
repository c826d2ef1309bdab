package io.stancewire.analysis.article;

import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.Sentiment;
import io.stancewire.contracts.Statement;
import java.util.List;
import java.util.Map;

/**
 * All that was found in an article, or in a block of a long one.
 *
 * @param paragraphs by their index
 */
public record ArticleReading(Map<Integer, Found> paragraphs) {
    public ArticleReading {
        paragraphs = Map.copyOf(paragraphs);
    }

    /** One paragraph: what it was read as, and what was found in it. */
    public record Found(ParagraphReading reading, Result result) {}

    /** All that was found in one paragraph. */
    public record Result(Sentiment sentiment, List<Mention> mentions, List<Statement> statements) {
        public Result {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }
}
