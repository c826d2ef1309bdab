package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * A content, cue or source with its words.
 *
 * @param text the words; where the span is interrupted, from the first piece's start to the last one's end
 * @param start first code unit
 * @param end after the last code unit
 * @param paragraph the paragraph that the offsets refer to; null where it is the statement's own
 * @param segments the pieces, in order, where there are several; else empty
 */
public record TextSpan(
        String text,
        int start,
        int end,
        @JsonInclude(Include.NON_NULL) Integer paragraph,
        @JsonInclude(Include.NON_EMPTY) List<Segment> segments) {
    public TextSpan {
        new Span(start, end);
        segments = segments == null ? List.of() : List.copyOf(segments);
    }

    /** The span of these pieces of a paragraph, at least one, in order. */
    public static TextSpan of(String paragraph, List<Span> pieces) {
        int start = pieces.get(0).start();
        int end = pieces.get(pieces.size() - 1).end();
        List<Segment> segments = pieces.size() == 1
                ? List.of()
                : pieces.stream().map(Segment::new).toList();
        return new TextSpan(paragraph.substring(start, end), start, end, null, segments);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The pieces, in order; the whole span where it is not interrupted. */
    public List<Span> pieces() {
        return segments.isEmpty()
                ? List.of(span())
                : segments.stream().map(s -> new Span(s.start(), s.end())).toList();
    }
}
