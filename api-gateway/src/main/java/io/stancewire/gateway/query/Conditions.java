package io.stancewire.gateway.query;

import io.stancewire.gateway.storage.Sql;
import java.util.List;

/** What a row must meet to be in the answer: all of these, with "true" where there is none. */
public final class Conditions {
    /** How much of an outlet's name is in the index. */
    private static final int INDEXED_CHARACTERS = 200;

    private final Sql sql = Sql.of("true");

    public Conditions add(String condition, Object... arguments) {
        sql.add("and (" + condition + ")", arguments);
        return this;
    }

    /** Negated, a condition also holds where a value that it looks at is missing. */
    public Conditions addUnless(boolean negated, String condition, Object... arguments) {
        return negated ? add("not coalesce((" + condition + "), false)", arguments) : add(condition, arguments);
    }

    /** The time in {@code column} lies in the range. */
    public Conditions addRange(String column, TimeRange range) {
        if (range.from() != null) {
            add(column + " >= ?", range.from());
        }
        if (range.before() != null) {
            add(column + " < ?", range.before());
        }
        return this;
    }

    /**
     * The condition that the outlet of a table's row is one of these, in a form that the index on the outlet's first characters
     * serves. What has fewer characters than the index holds needs no second look at the whole, which would make the planner
     * expect too few rows to read them in order.
     */
    public Conditions addOutlets(boolean negated, String table, List<String> outlets) {
        if (outlets.isEmpty()) {
            return this;
        }
        String column = table + ".outlet";
        if (outlets.size() == 1 && outlets.get(0).length() < INDEXED_CHARACTERS) {
            return addUnless(negated, "left(" + column + ", 200) = ?", outlets.get(0));
        }
        return addUnless(
                negated,
                "left(" + column + ", 200) in (select left(name, 200) from unnest(?::text[]) name) and " + column
                        + " = any (?)",
                outlets,
                outlets);
    }

    public Sql sql() {
        return sql;
    }
}
