package io.stancewire.contracts;

/**
 * The sentiment of a paragraph, or towards a mention.
 *
 * @param label the most probable polarity
 * @param score probability of positive less that of negative, -1 to 1
 */
public record Sentiment(Polarity label, double score, Probabilities probabilities) {

    /** They sum to 1. */
    public record Probabilities(double negative, double neutral, double positive) {}

    public static Sentiment of(double negative, double neutral, double positive) {
        Polarity label = neutral >= negative && neutral >= positive
                ? Polarity.NEUTRAL
                : positive >= negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
        return new Sentiment(label, positive - negative, new Probabilities(negative, neutral, positive));
    }
}
