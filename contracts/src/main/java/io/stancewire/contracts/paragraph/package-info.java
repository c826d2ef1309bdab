/**
 * Splits a text into paragraphs: {@link io.stancewire.contracts.paragraph.ParagraphSplitter} at its line breaks, {@link
 * io.stancewire.contracts.paragraph.LongParagraph} at sentences where a paragraph is too long for one analysis, and {@link
 * io.stancewire.contracts.paragraph.HeadingRule} tells headings from body. No character of a paragraph is changed, so that each is
 * found in the text as it was posted. {@link io.stancewire.contracts.paragraph.ContextBlocks} says which paragraphs are read together.
 */
package io.stancewire.contracts.paragraph;
