package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sentiment that words express. */
public enum Polarity {
    @JsonProperty("negative")
    NEGATIVE,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("positive")
    POSITIVE
}
