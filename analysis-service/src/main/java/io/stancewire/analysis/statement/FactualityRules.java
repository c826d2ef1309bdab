package io.stancewire.analysis.statement;

import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from the cue's words and the words around it whether a statement was made: "said", "never said", "if he says". */
final class FactualityRules {
    private static final Pattern NEGATION =
            Pattern.compile("\\b(not|never|cannot|no longer|without)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("\\b(if|unless|should|whether|in case)\\s+(\\S+\\s+){0,4}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile(
            "^\\s*(did|does|do|will|would|can|could|has|have|is|are|was|were|should)\\s+(\\S+\\s+){0,5}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]['\"”’)]{0,2})\\s+(?=\\p{Lu})");

    private FactualityRules() {}

    /** @param content is left aside: "if" and questions within it are the speaker's */
    static Factuality of(String paragraph, List<Span> cue, List<Span> content) {
        Span first = cue.get(0);
        String words =
                paragraph.substring(first.start(), cue.get(cue.size() - 1).end());
        String before = sentenceBefore(paragraph, first.start(), content);
        if (NEGATION.matcher(words).find()) {
            return Factuality.NEGATED;
        }
        if (CONDITION.matcher(before).find()) {
            return Factuality.HYPOTHETICAL;
        }
        return QUESTION.matcher(before).find() ? Factuality.QUESTION : Factuality.ASSERTED;
    }

    /** What stands before the cue in its sentence, with the content as blanks. */
    private static String sentenceBefore(String paragraph, int cue, List<Span> content) {
        StringBuilder before = new StringBuilder(paragraph.substring(0, cue));
        for (Span piece : content) {
            for (int i = piece.start(); i < Math.min(piece.end(), cue); i++) {
                before.setCharAt(i, ' ');
            }
        }
        String[] sentences = SENTENCE_END.split(before);
        return sentences.length == 0 ? "" : sentences[sentences.length - 1];
    }
}
