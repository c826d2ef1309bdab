package io.stancewire.contracts;

import java.time.Duration;
import java.util.Map;

/** The names of the Kafka topics. Every topic is keyed by the article's id, so that an article's messages stay in order. */
public final class Topics {
    /** One {@link ArticleMessage} an article, written by the ingest service. */
    public static final String ARTICLES = "articles";

    /** One {@link ParagraphMessage} a paragraph, written by the ingest service. */
    public static final String PARAGRAPHS = "paragraphs";

    /** One {@link ParagraphAnalysis} a paragraph, written by the analysis service. */
    public static final String PARAGRAPH_ANALYSES = "paragraph-analyses";

    /** Messages of {@link #PARAGRAPHS} that could not be analysed, unchanged, with the reason in headers. */
    public static final String PARAGRAPHS_DEAD_LETTER = "paragraphs-dead-letter";

    /** Partitions of every topic, from the start: a later change would move keys to other partitions. */
    public static final int PARTITIONS = 12;

    /** The largest message, bytes: a paragraph with the rest of its article. */
    public static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    /** The settings of every topic, by Kafka's names. */
    public static final Map<String, String> SETTINGS = Map.of(
            "cleanup.policy",
            "delete",
            "compression.type",
            "producer",
            "max.message.bytes",
            Integer.toString(LARGEST_MESSAGE),
            "retention.ms",
            Long.toString(Duration.ofDays(30).toMillis()));

    private Topics() {}
}
