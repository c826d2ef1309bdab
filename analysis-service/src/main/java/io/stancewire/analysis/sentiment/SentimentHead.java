package io.stancewire.analysis.sentiment;

import io.stancewire.analysis.encoder.Head;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.TokenVectors;
import io.stancewire.analysis.encoder.Vectors;
import io.stancewire.contracts.Sentiment;
import io.stancewire.contracts.Span;
import java.util.List;

/** Scores the sentiment of a paragraph, and what its words express towards one mention (the tone). */
public final class SentimentHead {
    private final Head sentiment;
    private final Head tone;

    public SentimentHead(Head sentiment, Head tone) {
        this.sentiment = sentiment;
        this.tone = tone;
    }

    /** The sentiment that the text as a whole conveys. */
    public Sentiment sentiment(TokenVectors vectors) {
        Span all = new Span(0, vectors.tokens().size());
        return labelled(sentiment.probabilities(Vectors.sum(
                vectors.text(Projection.SENTIMENT_TEXT), vectors.mean(List.of(all), Projection.SENTIMENT_TOKEN))));
    }

    /** The sentiment of the text towards what stands in these tokens, as in NewsMTSC (Hamborg and Donnay, EACL 2021). */
    public Sentiment tone(TokenVectors vectors, Span target) {
        return labelled(tone.probabilities(Vectors.sum(
                vectors.mean(List.of(target), Projection.TONE_TARGET), vectors.text(Projection.TONE_TEXT))));
    }

    private static Sentiment labelled(double[] probabilities) {
        return Sentiment.of(probabilities[0], probabilities[1], probabilities[2]);
    }
}
