package io.stancewire.training.data;

import io.stancewire.contracts.Span;
import java.util.List;

/**
 * A text with all that is known of it. Every offset counts tokens of the input, the start token being 0. A label of {@link
 * #UNKNOWN} teaches nothing.
 *
 * @param ids vocabulary ids of the input, special tokens included
 * @param types token type ids
 * @param tags labels of tokens
 * @param attributions what belongs to each cue
 * @param sentiment 0 negative, 1 neutral, 2 positive
 * @param twoSided whether neutral was no choice of the annotators
 * @param relevance 1 where the text is about the topic, 0 where not
 * @param topicStance 0 favor, 1 against, 2 neutral
 */
public record Example(
        int[] ids,
        int[] types,
        Tags tags,
        List<Attribution> attributions,
        List<StanceLabel> stances,
        List<ToneLabel> tones,
        List<ReferenceLabel> references,
        int sentiment,
        boolean twoSided,
        int relevance,
        int topicStance) {
    public static final int UNKNOWN = -1;

    /** One label a token for each tagging task; null where the data set does not have the task. */
    public record Tags(int[] cue, int[] nestedCue, int[] mention, int[] target) {}

    /** For one cue, the label of each token: see {@link io.stancewire.analysis.attribution.Role}. */
    public record Attribution(List<Span> cue, int[] roles) {}

    /** The stance of the holder towards the target; any list but the target may be empty. 0 favor, 1 against, 2 neutral. */
    public record StanceLabel(List<Span> holder, List<Span> cue, List<Span> content, List<Span> target, int label) {}

    /** The sentiment of the text towards a target: 0 negative, 1 neutral, 2 positive. */
    public record ToneLabel(Span target, int label) {}

    /** To which of the candidates the anaphor refers; none correct means that it refers to none. */
    public record ReferenceLabel(Span anaphor, List<Span> candidates, List<Boolean> correct) {}

    public int length() {
        return ids.length;
    }
}
