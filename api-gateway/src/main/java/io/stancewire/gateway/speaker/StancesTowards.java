package io.stancewire.gateway.speaker;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.stancewire.contracts.Entity;
import io.stancewire.gateway.stance.StanceCounts;

/** Where a speaker stands towards one target. */
public record StancesTowards(Entity target, @JsonUnwrapped StanceCounts counts) {}
