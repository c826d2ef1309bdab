package io.stancewire.training.data;

import io.stancewire.contracts.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Words() {}

    static List<Span> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
