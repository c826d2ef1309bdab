package io.stancewire.gateway.query;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a list.
 *
 * @param next the cursor of the next page; null on the last one
 * @param total how many items all pages have, counted up to {@value #COUNTED}
 * @param totalExact whether it was counted to the end
 */
public record Page<T>(List<T> items, String next, long total, boolean totalExact) {
    /** Above this, {@code total} stays here. */
    public static final int COUNTED = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page of {@code limit} items.
     *
     * @param found the items from the page's start on, one more than {@code limit} where there are more
     * @param counted how many there are in all, counted up to one more than {@value #COUNTED}
     */
    public static <T> Page<T> of(List<T> found, int limit, long counted, Function<T, Cursor> cursor) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        String next = more ? cursor.apply(items.get(limit - 1)).text() : null;
        return new Page<>(items, next, Math.min(counted, COUNTED), counted <= COUNTED);
    }

    /** This page with other items in the same places. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), next, total, totalExact);
    }
}
