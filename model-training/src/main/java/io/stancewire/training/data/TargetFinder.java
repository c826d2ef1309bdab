package io.stancewire.training.data;

import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a content mentions a target that the labels give by its fullest name alone: by the whole name, else by the
 * last word of a name in capitals, or by a coreference chain in which the name stands.
 */
final class TargetFinder {
    private final GoldArticle article;

    TargetFinder(GoldArticle article) {
        this.article = article;
    }

    /** The first mention of the target in each piece of the content where it is mentioned. */
    List<Span> mentions(String name, List<Span> content) {
        List<Span> found = new ArrayList<>();
        for (Span piece : content) {
            List<Span> inPiece = literal(name, piece);
            found.addAll(inPiece.isEmpty() ? referring(name, piece) : inPiece);
        }
        return found;
    }

    private List<Span> literal(String name, Span piece) {
        List<Span> whole = occurrences(name, piece, Pattern.CASE_INSENSITIVE);
        if (!whole.isEmpty()) {
            return whole;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean proper = last.length() > 2 && Character.isUpperCase(last.charAt(0));
        return proper ? occurrences(last, piece, 0) : List.of();
    }

    private List<Span> occurrences(String words, Span piece, int flags) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", flags)
                .matcher(article.text())
                .region(piece.start(), piece.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private List<Span> referring(String name, Span piece) {
        for (List<Span> chain : article.chains()) {
            boolean named = chain.stream().anyMatch(span -> names(span.of(article.text()), name));
            if (named) {
                List<Span> within =
                        chain.stream().filter(piece::contains).limit(2).toList();
                if (!within.isEmpty()) {
                    return within;
                }
            }
        }
        return List.of();
    }

    private static boolean names(String mention, String name) {
        return mention.equalsIgnoreCase(name) || mention.endsWith(" " + name);
    }
}
