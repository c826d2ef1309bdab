package io.stancewire.gateway.entity;

import io.stancewire.contracts.EntityKind;

/** An entity appears under a name: as a speaker, a target or a mention. {@code id} is the global one. */
public record Appearance(String id, EntityKind kind, String name) {}
