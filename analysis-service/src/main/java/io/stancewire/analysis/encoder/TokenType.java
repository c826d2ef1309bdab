package io.stancewire.analysis.encoder;

/**
 * What the encoder is told of a token beside its vocabulary id. The vocabulary is uncased, so capitals would be lost, and
 * quotation marks may stand far off: both are given as the token's type id, whose embedding is learned.
 */
public final class TokenType {
    /** Number of type ids. */
    public static final int COUNT = 7;

    /** Every token of a topic, where a topic and a text are read as a pair. */
    public static final int TOPIC = 6;

    private static final int LOWER = 0;
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;
    private static final int QUOTED = 3;

    private TokenType() {}

    /** The type id of a word piece: 0 to 2 by its capitals, and 3 more within quotation marks. */
    public static int of(CharSequence piece, boolean quoted) {
        return capitals(piece) + (quoted ? QUOTED : 0);
    }

    private static int capitals(CharSequence piece) {
        if (piece.length() == 0 || !Character.isUpperCase(piece.charAt(0))) {
            return LOWER;
        }
        return piece.length() > 1 && Character.isUpperCase(piece.charAt(1)) ? CAPITALS : CAPITAL;
    }
}
