package io.stancewire.gateway.query;

import io.stancewire.gateway.storage.Sql;
import java.util.Collection;

/** What a row must meet to be in the answer: all of these, with "true" where there is none. */
public final class Conditions {
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

    /** The condition that an outlet is one of these, in a form that the index on the outlet's first characters serves. */
    public Conditions addOutlets(boolean negated, String table, Collection<String> outlets) {
        if (outlets.isEmpty()) {
            return this;
        }
        String column = table + ".outlet";
        return addUnless(
                negated,
                "left(" + column + ", 200) = any (?) and " + column + " = any (?)",
                outlets.stream().map(Conditions::first200).toList(),
                outlets);
    }

    public Sql sql() {
        return sql;
    }

    /** PostgreSQL counts code points. */
    private static String first200(String outlet) {
        return outlet.codePointCount(0, outlet.length()) <= 200
                ? outlet
                : outlet.substring(0, outlet.offsetByCodePoints(0, 200));
    }
}
