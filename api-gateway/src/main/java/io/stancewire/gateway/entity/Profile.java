package io.stancewire.gateway.entity;

import io.stancewire.contracts.EntityKind;
import java.util.List;

/**
 * Who somebody is.
 *
 * @param name the most frequent of the names
 * @param roles in the words of the articles, the most frequent first
 * @param aliases all names, the most frequent first
 */
public record Profile(
        String id, String name, EntityKind kind, List<String> roles, List<String> aliases, Counts counts) {
    public Profile {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
    }

    /** How many statements it has a part in, in how many articles. */
    public record Counts(long statements, long articles) {}
}
