package io.stancewire.contracts;

/**
 * The stance that a statement's speaker takes towards one target.
 *
 * @param stance the most probable one
 * @param confidence its probability, calibrated, 0 to 1
 * @param abstained whether the confidence is too low to count
 */
public record TargetStance(
        Entity target, Stance stance, double confidence, Probabilities probabilities, boolean abstained) {

    /** Calibrated; they sum to 1. */
    public record Probabilities(double favor, double against, double neutral) {}

    /** The stance with the highest probability, abstained below the threshold. */
    public static TargetStance of(Entity target, double favor, double against, double neutral, double threshold) {
        Stance stance = neutral >= favor && neutral >= against
                ? Stance.NEUTRAL
                : favor >= against ? Stance.FAVOR : Stance.AGAINST;
        double confidence = Math.max(neutral, Math.max(favor, against));
        return new TargetStance(
                target, stance, confidence, new Probabilities(favor, against, neutral), confidence < threshold);
    }
}
