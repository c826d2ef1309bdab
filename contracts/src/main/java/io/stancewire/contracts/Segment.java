package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * One piece of an interrupted span.
 *
 * @param paragraph the paragraph that the offsets refer to; null where it is the statement's own
 */
public record Segment(int start, int end, @JsonInclude(Include.NON_NULL) Integer paragraph) {
    public Segment {
        new Span(start, end);
    }

    public Segment(Span span) {
        this(span.start(), span.end(), null);
    }
}
