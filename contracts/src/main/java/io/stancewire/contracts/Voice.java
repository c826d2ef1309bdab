package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose words a mention stands in: the author's own, or those of a statement's speaker. */
public enum Voice {
    @JsonProperty("author")
    AUTHOR,
    @JsonProperty("quoted")
    QUOTED
}
