package io.stancewire.analysis.attribution;

import io.stancewire.contracts.Span;
import java.util.List;

/**
 * One attribution relation, in tokens.
 *
 * @param nested whether it stands within another one's content
 * @param cue the pieces of the cue, at least one
 * @param content the pieces of the content, at least one
 * @param source the pieces of the source; empty where there is none
 * @param probability that the cue is one
 */
public record Attribution(boolean nested, List<Span> cue, List<Span> content, List<Span> source, double probability) {
    public Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        source = List.copyOf(source);
    }

    Span cueExtent() {
        return new Span(cue.get(0).start(), cue.get(cue.size() - 1).end());
    }

    boolean contains(Span tokens) {
        return content.stream().anyMatch(piece -> piece.contains(tokens));
    }
}
