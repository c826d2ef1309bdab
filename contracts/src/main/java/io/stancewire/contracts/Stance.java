package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a speaker stands towards a target. */
public enum Stance {
    @JsonProperty("favor")
    FAVOR,
    @JsonProperty("against")
    AGAINST,
    @JsonProperty("neutral")
    NEUTRAL
}
