package io.stancewire.contracts;

import java.time.Instant;

/**
 * An article as a user posts it; only {@code text} is needed.
 *
 * @param text paragraphs separated by line breaks
 * @param outlet the publication
 */
public record PostedArticle(
        String text, String title, String url, String outlet, String author, Instant publishedAt, String language) {}
