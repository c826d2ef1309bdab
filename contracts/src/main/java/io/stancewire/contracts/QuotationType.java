package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a content stands within quotation marks, a leading "that" or "to" left aside: all, part, or none. */
public enum QuotationType {
    @JsonProperty("direct")
    DIRECT,
    @JsonProperty("mixed")
    MIXED,
    @JsonProperty("indirect")
    INDIRECT
}
