package io.stancewire.training.data;

import io.stancewire.contracts.Span;
import io.stancewire.training.data.Example.ReferenceLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes mention-ranking examples from coreference chains: to which of the mentions before it does each refer? */
final class References {
    private static final int CANDIDATES = 30;
    private static final int ANAPHORS = 16;

    private References() {}

    private record Mention(Span span, int chain) {}

    /** One example for each mention that has another before it; one whose chain starts with it refers to none. */
    static List<ReferenceLabel> of(List<List<Span>> chains) {
        List<Mention> mentions = new ArrayList<>();
        for (int chain = 0; chain < chains.size(); chain++) {
            for (Span span : chains.get(chain)) {
                mentions.add(new Mention(span, chain));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        List<ReferenceLabel> labels = new ArrayList<>();
        for (int i = 1; i < mentions.size() && labels.size() < ANAPHORS; i++) {
            Mention anaphor = mentions.get(i);
            List<Mention> before = mentions.subList(Math.max(0, i - CANDIDATES), i);
            labels.add(new ReferenceLabel(
                    anaphor.span(),
                    before.stream().map(Mention::span).toList(),
                    before.stream()
                            .map(mention -> mention.chain() == anaphor.chain())
                            .toList()));
        }
        return labels;
    }
}
