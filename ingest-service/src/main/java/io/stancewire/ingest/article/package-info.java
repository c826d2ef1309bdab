/**
 * An article, from what is posted to the messages that it becomes. {@link io.stancewire.ingest.article.ArticleResource} takes
 * the request, {@link io.stancewire.ingest.article.ArticleJson} reads it, {@link io.stancewire.ingest.article.Intake}
 * is the pure part between: posted article in, {@link io.stancewire.ingest.article.Article} out. {@link
 * io.stancewire.ingest.article.ArticleLines} takes any number of articles, one a line.
 */
package io.stancewire.ingest.article;
