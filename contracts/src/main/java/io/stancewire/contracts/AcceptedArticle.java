package io.stancewire.contracts;

/**
 * The answer to a posted article: the broker has it.
 *
 * @param paragraphs how many paragraphs it was split into
 * @param duplicateOf the article of which it is a near-duplicate; null where there is none
 */
public record AcceptedArticle(String id, int paragraphs, String duplicateOf) {}
