/** What the model finds in one paragraph alone: {@link io.stancewire.analysis.paragraph.ParagraphReader} asks every head. */
package io.stancewire.analysis.paragraph;
