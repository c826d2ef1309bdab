package io.stancewire.gateway.stance;

import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages through cells of one speaker or one target: those with the most stances first. */
public final class StancePage {
    private StancePage() {}

    /**
     * The page after the cursor.
     *
     * @param other the id of the other side, by which cells are told apart
     */
    public static Page<StanceCell> of(
            List<StanceCell> cells, Function<StanceCell, String> other, int limit, Optional<Cursor> cursor) {
        List<StanceCell> ordered = cells.stream()
                .sorted(Comparator.comparingLong(
                                (StanceCell cell) -> -cell.counts().all())
                        .thenComparing(other))
                .toList();
        List<StanceCell> found = ordered.stream()
                .filter(cell -> cursor.map(after -> isAfter(cell, other.apply(cell), after))
                        .orElse(true))
                .limit(limit + 1L)
                .toList();
        return Page.of(
                found, limit, cells.size(), last -> Cursor.of(last.counts().all(), other.apply(last)));
    }

    private static boolean isAfter(StanceCell cell, String id, Cursor cursor) {
        long count = cursor.count().orElse(Long.MAX_VALUE);
        long all = cell.counts().all();
        return all < count || all == count && id.compareTo(cursor.id()) > 0;
    }
}
