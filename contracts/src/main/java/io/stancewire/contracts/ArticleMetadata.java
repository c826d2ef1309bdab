package io.stancewire.contracts;

import java.time.Instant;

/**
 * What is known of an article beside its text.
 *
 * @param outlet the publication; null where it was not given
 * @param publishedAtInferred whether the time of receipt stands in for {@code publishedAt}
 * @param language ISO 639-1 code
 */
public record ArticleMetadata(
        String title,
        String url,
        String outlet,
        String author,
        Instant publishedAt,
        boolean publishedAtInferred,
        String language) {}
