package io.stancewire.contracts;

/**
 * Somebody or something that is named or described.
 *
 * @param id holds within one answer of the analysis service; across articles in the gateway
 * @param name the fullest name that the article gives
 */
public record Entity(String id, String name, EntityKind kind) {}
