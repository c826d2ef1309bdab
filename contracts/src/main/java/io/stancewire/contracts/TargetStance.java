package io.stancewire.contracts;

/**
 * The stance that a statement's speaker takes towards one target.
 *
 * @param stance the most probable one
 * @param confidence its probability, 0 to 1
 * @param abstained whether the confidence is too low to count
 */
public record TargetStance(
        Entity target, Stance stance, double confidence, Probabilities probabilities, boolean abstained) {

    /** They sum to 1. */
    public record Probabilities(double favor, double against, double neutral) {}

    /** The most probable stance, abstained where its probability is below the threshold. */
    public static TargetStance of(Entity target, double favor, double against, double neutral, double threshold) {
        Probabilities probabilities = new Probabilities(favor, against, neutral);
        double confidence = Math.max(neutral, Math.max(favor, against));
        return new TargetStance(target, Stance.of(probabilities), confidence, probabilities, confidence < threshold);
    }
}
