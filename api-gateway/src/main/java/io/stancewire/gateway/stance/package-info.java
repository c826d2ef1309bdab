/**
 * Who stands where: stances counted ({@link io.stancewire.gateway.stance.StanceCounts}), per speaker, per target, and for both
 * together, with what the counts say of the whole ({@link io.stancewire.gateway.stance.NetInterval}). What counts is decided in
 * one place, {@link io.stancewire.gateway.stance.AggregateFilter}.
 */
package io.stancewire.gateway.stance;
