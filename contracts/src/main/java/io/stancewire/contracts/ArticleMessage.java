package io.stancewire.contracts;

import java.time.Instant;

/**
 * The value of {@link Topics#ARTICLES}.
 *
 * @param version hash of the text: the same article with another text has another
 * @param receivedAt when the ingest service took it; of two versions of one article, the later counts
 * @param paragraphs how many paragraphs the article has
 */
public record ArticleMessage(String id, String version, Instant receivedAt, ArticleMetadata metadata, int paragraphs) {}
