package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.ParagraphKind;

/** A paragraph of an article, as it stands in the posted text. */
public record Paragraph(ParagraphKind kind, String text) {
    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a paragraph has text");
        }
    }
}
