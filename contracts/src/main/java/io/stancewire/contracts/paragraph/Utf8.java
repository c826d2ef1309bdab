package io.stancewire.contracts.paragraph;

/** Lengths as they are sent: in bytes of UTF-8, without encoding anything. */
public final class Utf8 {
    private Utf8() {}

    /** Bytes of the text. */
    public static int length(CharSequence text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += length(text.charAt(i));
        }
        return bytes;
    }

    /** Bytes of a code unit; half of a surrogate pair counts for half of the pair's four. */
    static int length(char unit) {
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }
}
