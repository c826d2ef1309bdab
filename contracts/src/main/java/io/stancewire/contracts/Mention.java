package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * A named person, organisation, place or other named thing in a paragraph.
 *
 * @param voice whose words it stands in
 * @param statementId the statement that it stands in; null in the author's own words
 * @param sentiment what those words express towards it
 */
public record Mention(
        String text,
        int start,
        int end,
        Entity entity,
        Voice voice,
        @JsonInclude(Include.NON_NULL) String statementId,
        Sentiment sentiment) {
    public Mention {
        new Span(start, end);
    }
}
