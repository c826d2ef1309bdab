package io.stancewire.contracts;

/**
 * Who makes a statement.
 *
 * @param name the fullest name that the article gives anywhere, never a pronoun
 * @param role in the words of the text ("spokesman for the White House"); null where it gives none
 * @param confidence that the source means this entity, 0 to 1
 */
public record Speaker(String id, String name, EntityKind kind, String role, double confidence) {}
