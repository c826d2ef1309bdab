package io.stancewire.analysis.quotation;

import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes a statement's type from the quotation marks of its paragraph. */
public final class QuotationTypes {
    private static final Pattern LEADING = Pattern.compile("\\s*(that|to)\\b", Pattern.CASE_INSENSITIVE);

    private QuotationTypes() {}

    /** Whether all, part, or none of the content's words stand within quotation marks, a leading "that" or "to" left aside. */
    public static QuotationType of(String paragraph, List<Span> content) {
        List<Span> quoted = QuotationMarks.quoted(paragraph);
        int within = 0;
        int words = 0;
        for (int i = 0; i < content.size(); i++) {
            Span piece = content.get(i);
            int start = i == 0 ? withoutLeading(paragraph, piece) : piece.start();
            for (int at = start; at < piece.end(); at++) {
                if (Character.isLetterOrDigit(paragraph.charAt(at))) {
                    words++;
                    within += isWithin(quoted, at) ? 1 : 0;
                }
            }
        }
        if (within == 0) {
            return QuotationType.INDIRECT;
        }
        return within == words ? QuotationType.DIRECT : QuotationType.MIXED;
    }

    private static int withoutLeading(String paragraph, Span piece) {
        Matcher leading = LEADING.matcher(paragraph).region(piece.start(), piece.end());
        return leading.lookingAt() ? leading.end() : piece.start();
    }

    private static boolean isWithin(List<Span> quoted, int position) {
        return quoted.stream().anyMatch(span -> span.start() <= position && position < span.end());
    }
}
