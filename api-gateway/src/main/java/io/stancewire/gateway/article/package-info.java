/**
 * Articles: taken in and passed on to the ingest service ({@link io.stancewire.gateway.article.PostedArticles}), listed, and
 * shown with all that was found in their paragraphs.
 */
package io.stancewire.gateway.article;
