package io.stancewire.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids computed from content: the same parts give the same id, on every machine and in every run, so that doing a thing
 * twice gives one result. An id is the first 80 bits of the SHA-256 of its parts, as 20 hexadecimal digits.
 */
public final class ContentId {
    private static final int BYTES = 10;

    private ContentId() {}

    /** The id of these parts, in this order; each part is followed by a zero, so that ("ab", "c") is not ("a", "bc"). */
    public static String of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
