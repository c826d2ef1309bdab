/**
 * The analysis as a function from a message to a message: {@link io.stancewire.analysis.article.ParagraphAnalyzer} reads all the
 * paragraphs that the message carries once, and remembers them for the article's other messages.
 */
package io.stancewire.analysis.article;
