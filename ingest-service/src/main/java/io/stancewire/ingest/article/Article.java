package io.stancewire.ingest.article;

import io.stancewire.contracts.AcceptedArticle;
import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.paragraph.ContextBlocks;
import io.stancewire.contracts.paragraph.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article that can be taken.
 *
 * @param id of the article, from its address or, without one, its content
 * @param version hash of its text
 */
public record Article(
        String id, String version, Instant receivedAt, ArticleMetadata metadata, List<Paragraph> paragraphs) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    public ArticleMessage message() {
        return new ArticleMessage(id, version, receivedAt, metadata, paragraphs.size());
    }

    /**
     * One message a paragraph, in order. They are made one by one as they are asked for: each repeats its context, and those
     * of a long article would not fit into memory together.
     */
    public Stream<ParagraphMessage> paragraphMessages() {
        ContextBlocks blocks = new ContextBlocks(paragraphs);
        return IntStream.range(0, paragraphs.size()).mapToObj(index -> {
            Paragraph paragraph = paragraphs.get(index);
            return new ParagraphMessage(
                    id,
                    version,
                    receivedAt,
                    index,
                    paragraph.kind(),
                    paragraph.text(),
                    metadata,
                    blocks.contextOf(index));
        });
    }

    /** The answer once the broker has it. */
    AcceptedArticle accepted() {
        return new AcceptedArticle(id, paragraphs.size(), null);
    }
}
