package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a speaker stands towards a target. */
public enum Stance {
    @JsonProperty("favor")
    FAVOR,
    @JsonProperty("against")
    AGAINST,
    @JsonProperty("neutral")
    NEUTRAL;

    /** The most probable one; where two are alike, neutral before favor before against. */
    public static Stance of(TargetStance.Probabilities probabilities) {
        if (probabilities.neutral() >= Math.max(probabilities.favor(), probabilities.against())) {
            return NEUTRAL;
        }
        return probabilities.favor() >= probabilities.against() ? FAVOR : AGAINST;
    }
}
