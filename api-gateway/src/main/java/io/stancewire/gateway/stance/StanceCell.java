package io.stancewire.gateway.stance;

import io.stancewire.contracts.Entity;

/** The stances of one speaker towards one target. */
public record StanceCell(Entity speaker, Entity target, StanceCounts counts) {}
