package io.stancewire.training.data;

import io.stancewire.contracts.Span;
import java.util.List;
import java.util.Map;

/**
 * An article with labels, all offsets UTF-16 code units into its text.
 *
 * @param paragraphs where the paragraphs stand, without the space around them
 * @param marksNested whether attributions within a content are marked as well
 * @param sentiments label of a paragraph by its index; those not labelled are missing
 * @param entities names found by another program; empty where it did not read the article
 * @param chains coreference found by another program
 */
public record GoldArticle(
        String id,
        String text,
        List<Span> paragraphs,
        List<Relation> relations,
        boolean marksNested,
        Map<Integer, String> sentiments,
        List<Name> entities,
        List<List<Span>> chains) {

    /** An attribution; {@code targets} is empty where nobody labelled them ({@code labelled} false) or where there are none. */
    public record Relation(
            boolean nested,
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            String speaker,
            boolean labelled,
            List<Target> targets) {}

    public record Target(String name, String stance) {}

    public record Name(Span span, String type) {}
}
