package io.stancewire.gateway.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stancewire.contracts.Entity;
import io.stancewire.gateway.stance.StanceCounts;

/** Where one speaker stands towards a target. */
public record StancesOf(Entity speaker, @JsonUnwrapped StanceCounts counts) {}
