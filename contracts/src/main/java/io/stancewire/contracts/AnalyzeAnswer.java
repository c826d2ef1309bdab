package io.stancewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The analysis of a text that was not stored.
 *
 * @param model name and version of the model that decided
 * @param topics one for each topic asked for, in that order
 * @param pairs one for each pair asked for, in that order
 */
public record AnalyzeAnswer(
        String model,
        List<AnalyzedParagraph> paragraphs,
        @JsonInclude(Include.NON_EMPTY) List<TopicStance> topics,
        @JsonInclude(Include.NON_EMPTY) List<PairStance> pairs) {
    public AnalyzeAnswer {
        paragraphs = List.copyOf(paragraphs);
        topics = topics == null ? List.of() : List.copyOf(topics);
        pairs = pairs == null ? List.of() : List.copyOf(pairs);
    }

    public record AnalyzedParagraph(
            int index,
            ParagraphKind kind,
            String text,
            Sentiment sentiment,
            List<Mention> mentions,
            List<AnalyzedStatement> statements) {}

    /** A statement with what an article's statements say beside it; there is no article. */
    public record AnalyzedStatement(@JsonUnwrapped Statement statement, int paragraph, String model) {}

    /** The stance of the text's author towards a topic; {@code relevance} is the probability that the text is about it. */
    public record TopicStance(
            String topic, double relevance, Stance stance, TargetStance.Probabilities probabilities) {}

    /** What the holder expresses towards the target. */
    public record PairStance(Span holder, Span target, Stance stance, TargetStance.Probabilities probabilities) {}
}
