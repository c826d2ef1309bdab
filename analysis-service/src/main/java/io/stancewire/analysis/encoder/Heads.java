package io.stancewire.analysis.encoder;

/**
 * The second layers of all heads.
 *
 * @param role which token belongs to which cue: {@link io.stancewire.analysis.attribution.Role}
 * @param stance of a holder: favor, against, neutral
 * @param tone of the text towards a target: negative, neutral, positive
 * @param sentiment of the text: negative, neutral, positive
 * @param reference whether an anaphor refers to a candidate
 * @param relevance whether a text is about a topic
 * @param topic of the text's author towards a topic: favor, against, neutral
 */
public record Heads(Head role, Head stance, Head tone, Head sentiment, Head reference, Head relevance, Head topic) {}
