package io.stancewire.training.data;

/** From the words of the data sets to the numbers of the labels. */
final class Labels {
    private Labels() {}

    /** 0 negative, 1 neutral, 2 positive. */
    static int polarity(String label) {
        return switch (label) {
            case "negative" -> 0;
            case "neutral" -> 1;
            case "positive" -> 2;
            default -> throw new IllegalArgumentException("no sentiment is called " + label);
        };
    }

    /** 0 favor, 1 against, 2 neutral. */
    static int stance(String label) {
        return switch (label) {
            case "favor" -> 0;
            case "against" -> 1;
            case "neutral" -> 2;
            default -> throw new IllegalArgumentException("no stance is called " + label);
        };
    }

    /** 0 person, 1 organization, 2 location, 3 other. */
    static int entity(String type) {
        return switch (type) {
            case "PERSON" -> 0;
            case "ORGANIZATION" -> 1;
            case "LOCATION" -> 2;
            default -> 3;
        };
    }
}
