package io.stancewire.analysis.quotation;

import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands within quotation marks: straight and curly double quotes, guillemets, and single quotes where they are no
 * apostrophes. A double quote that the paragraph leaves open reaches to its end, as print does where a quotation goes on in the
 * next paragraph.
 */
public final class QuotationMarks {
    private QuotationMarks() {}

    /** The quoted pieces of a text, marks included, in order, none within another. */
    public static List<Span> quoted(String text) {
        List<Span> spans = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int end = isOpening(text, position) ? closing(text, position) : -1;
            if (end < 0) {
                position++;
            } else {
                spans.add(new Span(position, end));
                position = end;
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isOpening(String text, int position) {
        return switch (text.charAt(position)) {
            case '"', '“', '„', '«' -> true;
            case '\'', '‘' -> startsWord(text, position);
            default -> false;
        };
    }

    /** The offset after the mark that closes the quotation opened at {@code start}; -1 where it opens none. */
    private static int closing(String text, int start) {
        return switch (text.charAt(start)) {
            case '"' -> orRest(text, after(text, start, '"', '”'));
            case '“', '„' -> orRest(text, after(text, start, '”', '"', '“'));
            case '«' -> after(text, start, '»', '»');
            default -> singleClosing(text, start);
        };
    }

    private static int orRest(String text, int end) {
        return end < 0 ? text.length() : end;
    }

    private static int after(String text, int start, char... marks) {
        for (int i = start + 1; i < text.length(); i++) {
            for (char mark : marks) {
                if (text.charAt(i) == mark) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static int singleClosing(String text, int start) {
        for (int i = start + 2; i < text.length(); i++) {
            char mark = text.charAt(i);
            if ((mark == '\'' || mark == '’') && endsWord(text, i) && !isPluralPossessive(text, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean startsWord(String text, int position) {
        boolean before = position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1));
        return before && position + 1 < text.length() && !Character.isWhitespace(text.charAt(position + 1));
    }

    private static boolean endsWord(String text, int position) {
        boolean after = position + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(position + 1));
        return after && !Character.isWhitespace(text.charAt(position - 1));
    }

    /** "the workers' rights": a mark after an s that a lower-case word follows. */
    private static boolean isPluralPossessive(String text, int position) {
        return text.charAt(position - 1) == 's'
                && position + 2 < text.length()
                && text.charAt(position + 1) == ' '
                && Character.isLowerCase(text.charAt(position + 2));
    }
}
