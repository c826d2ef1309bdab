package io.stancewire.ingest.article;

import io.stancewire.ingest.problem.Rejection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Text that all parts downstream can store and send. */
final class PlainText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainText() {}

    /**
     * The bytes as text.
     *
     * @param charset as the media type names it; null for UTF-8
     */
    static String decoded(byte[] bytes, String charset) {
        Charset decoding = charset(charset);
        try {
            String text = decoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return checked("text", marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw Rejection.invalid("text", "is not encoded in " + decoding.name());
        }
    }

    /** The value, unless it holds what no database stores (NUL) or what no encoding has (half a surrogate pair). */
    static String checked(String field, String value) {
        if (value == null) {
            return null;
        }
        value.codePoints().forEach(point -> {
            if (point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                throw Rejection.invalid(field, "holds U+%04X, which is no character of a text".formatted(point));
            }
        });
        return value;
    }

    private static Charset charset(String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Rejection.invalid("charset", "is not known: " + name);
        }
    }
}
