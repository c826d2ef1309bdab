package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A heading (a title or a line above a section) or the body of the text. */
public enum ParagraphKind {
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("body")
    BODY
}
