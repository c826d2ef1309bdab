package io.stancewire.gateway.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A piece of time.
 *
 * @param from the first moment; null where it has no start
 * @param before the moment after the last; null where it has no end
 */
public record TimeRange(Instant from, Instant before) {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    public boolean isReversed() {
        return from != null && before != null && !from.isBefore(before);
    }

    /** The whole UTC days that this range touches. */
    public TimeRange wholeDays() {
        return new TimeRange(from == null ? null : dayOf(from), before == null ? null : dayAfter(before));
    }

    /** The moment at which a time, or the UTC day of a date, begins; empty if the text is neither. */
    static Optional<Instant> moment(String text) {
        return parsed(text, false);
    }

    /** The first moment after a time, or after the UTC day of a date; empty if the text is neither. */
    static Optional<Instant> momentAfter(String text) {
        return parsed(text, true);
    }

    private static Optional<Instant> parsed(String text, boolean after) {
        try {
            Instant time = text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(after ? 1 : 0)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : micros(OffsetDateTime.parse(text.replace(' ', '+')).toInstant(), after);
            return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? Optional.empty() : Optional.of(time);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The database counts in microseconds. */
    private static Instant micros(Instant time, boolean after) {
        Instant truncated = time.truncatedTo(ChronoUnit.MICROS);
        return after ? truncated.plus(1, ChronoUnit.MICROS) : truncated;
    }

    private static Instant dayOf(Instant time) {
        return time.truncatedTo(ChronoUnit.DAYS);
    }

    private static Instant dayAfter(Instant before) {
        Instant day = dayOf(before);
        return day.equals(before) ? day : day.plus(1, ChronoUnit.DAYS);
    }
}
