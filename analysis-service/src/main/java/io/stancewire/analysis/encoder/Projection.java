package io.stancewire.analysis.encoder;

/**
 * What the model gives for each token: the concatenation of these linear projections of the token's vector. The first ones
 * are scores of labels; the others are one side each of a head that joins several tokens: a head's hidden layer over
 * concatenated mean vectors is the sum of the means of these projections, so that the heavy part stays in the one graph.
 */
public enum Projection {
    /** Outside, begin, inside of a cue. */
    CUE(3),
    /** The same for the cue of an attribution within another's content. */
    NESTED_CUE(3),
    /** Outside, and begin and inside of a person, organization, location, other. */
    MENTION(9),
    /** Outside, begin, inside of a target that the content around it takes a stance towards. */
    TARGET(3),
    /** Attribution: the cue's side. */
    ROLE_CUE(128),
    /** Attribution: the side of a token that may belong to the cue's source or content. */
    ROLE_TOKEN(128),
    STANCE_HOLDER(128),
    STANCE_CUE(128),
    STANCE_CONTENT(128),
    STANCE_TARGET(128),
    /** Read at the first token. */
    STANCE_TEXT(128),
    TONE_TARGET(128),
    /** Read at the first token. */
    TONE_TEXT(128),
    /** Read at the first token. */
    SENTIMENT_TEXT(128),
    /** Read as the mean of all tokens. */
    SENTIMENT_TOKEN(128),
    REFERENCE_ANAPHOR(128),
    REFERENCE_CANDIDATE(128),
    /** Read at the first token of a topic and a text. */
    TOPIC(128);

    /** Width of the hidden layers. */
    public static final int HIDDEN = 128;

    private final int width;

    Projection(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** The first column of this projection. */
    public int offset() {
        int offset = 0;
        for (Projection other : values()) {
            if (other == this) {
                return offset;
            }
            offset += other.width;
        }
        throw new IllegalStateException("not reached: every constant is among the values");
    }

    /** The number of columns of all projections. */
    public static int columns() {
        Projection last = values()[values().length - 1];
        return last.offset() + last.width;
    }
}
