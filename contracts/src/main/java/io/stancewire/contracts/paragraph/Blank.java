package io.stancewire.contracts.paragraph;

/** White space in the widest sense: also what Unicode calls spaces, and marks without width. */
final class Blank {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blank() {}

    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == ZERO_WIDTH_SPACE
                || unit == BYTE_ORDER_MARK;
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
