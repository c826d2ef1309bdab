package io.stancewire.contracts;

import java.util.List;

/**
 * One attribution relation in a paragraph, after PolNeAR (Newell, Margolin and Ruths, LREC 2018): the source says, with the
 * cue, the content; with who that is, and where they stand in it.
 *
 * @param id computed from the article, the paragraph, and the content's and the cue's place
 * @param cue the words that attribute ("said", "according to"); null where there are none
 * @param source the words that name the speaker; null where there are none
 * @param speakers empty where the text names none or where it cannot be told whom the source means
 * @param confidence that this is an attribution, 0 to 1
 * @param reportedIn the statement whose content holds this one; null where it is first-hand
 */
public record Statement(
        String id,
        QuotationType type,
        TextSpan content,
        TextSpan cue,
        TextSpan source,
        List<Speaker> speakers,
        List<TargetStance> stances,
        Factuality factuality,
        double confidence,
        String reportedIn) {
    public Statement {
        speakers = List.copyOf(speakers);
        stances = List.copyOf(stances);
    }
}
