package io.stancewire.gateway.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: its last item's place in the order, then its id. Later pages begin after it, whatever was added before it
 * meanwhile.
 *
 * @param place what the list is ordered by: a time, or a count
 * @param id tells items of one place apart
 */
public record Cursor(String place, String id) {
    private static final String SEPARATOR = " ";

    public static Cursor of(Instant time, String id) {
        return new Cursor(time.toString(), id);
    }

    public static Cursor of(long count, String id) {
        return new Cursor(Long.toString(count), id);
    }

    static Optional<Cursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int separator = plain.indexOf(SEPARATOR);
            return separator < 1 || plain.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(plain.substring(0, separator), plain.substring(separator + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is given to the caller. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The place as a time; empty if it is none: the cursor belongs to another list. */
    public Optional<Instant> time() {
        try {
            return Optional.of(Instant.parse(place));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The place as a count; empty if it is none: the cursor belongs to another list. */
    public Optional<Long> count() {
        try {
            return Optional.of(Long.parseLong(place));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
