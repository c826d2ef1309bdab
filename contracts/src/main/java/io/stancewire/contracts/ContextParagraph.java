package io.stancewire.contracts;

/** Another paragraph of the same article, in which references are looked up. */
public record ContextParagraph(int index, ParagraphKind kind, String text) {}
