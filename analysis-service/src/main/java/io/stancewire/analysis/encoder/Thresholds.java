package io.stancewire.analysis.encoder;

/**
 * Where the model says yes, chosen on development data.
 *
 * @param cue added to the score of "outside" when cues are tagged: above 0 fewer are found, below 0 more
 * @param nestedCue the same for cues within a content
 * @param target the same for targets
 * @param abstain probability below which a stance is left open
 * @param speaker probability below which a speaker is left open
 */
public record Thresholds(double cue, double nestedCue, double target, double abstain, double speaker) {}
