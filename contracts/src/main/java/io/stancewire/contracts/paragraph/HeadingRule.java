package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.ParagraphKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells headings from body. A heading is a short line with a letter that does not end like a sentence or a clause and has body
 * below it, directly or under at most two more headings (title, subtitle, section); longer runs of short lines are lists, and
 * body.
 */
final class HeadingRule {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_RUN = 3;
    private static final String CLOSING = "\"'”’»)]";
    private static final String SENTENCE_ENDS = ".!?…:;,。！？：；，";

    private HeadingRule() {}

    /** The kind of each line. */
    static List<ParagraphKind> kinds(List<String> lines) {
        List<ParagraphKind> kinds = new ArrayList<>(Collections.nCopies(lines.size(), ParagraphKind.BODY));
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (looksLikeHeading(lines.get(i))) {
                run++;
                continue;
            }
            if (run <= LONGEST_RUN) {
                Collections.fill(kinds.subList(i - run, i), ParagraphKind.HEADING);
            }
            run = 0;
        }
        return kinds;
    }

    private static boolean looksLikeHeading(String line) {
        return line.length() <= LONGEST
                && line.codePoints().anyMatch(Character::isLetter)
                && line.split("\\s+").length <= MOST_WORDS
                && !endsLikeSentence(line);
    }

    private static boolean endsLikeSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    }
}
