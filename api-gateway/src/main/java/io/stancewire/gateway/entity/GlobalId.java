package io.stancewire.gateway.entity;

import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.EntityKind;
import io.stancewire.gateway.query.Names;

/** The id under which an entity is known across articles. */
public final class GlobalId {
    private GlobalId() {}

    /**
     * Computed from kind and name where the same name means the same entity; else ("an aide") it holds for the article alone.
     *
     * @param localId the id that the analysis gave it within the article
     */
    public static String of(String articleId, String localId, EntityKind kind, String name) {
        String normalized = NormalizedName.of(kind, name);
        return kind.sharedAcrossArticles()
                ? ContentId.of("entity", Names.of(kind), normalized)
                : ContentId.of("entity", Names.of(kind), normalized, articleId, localId);
    }
}
