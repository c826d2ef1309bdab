/**
 * Gives each paragraph the paragraphs around it, in which the analysis looks up whom "he" or "Kirby" means. What a paragraph
 * gets is bounded, and does not depend on how many paragraphs the article has.
 */
package io.stancewire.ingest.context;
