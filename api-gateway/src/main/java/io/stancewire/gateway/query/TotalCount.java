package io.stancewire.gateway.query;

import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** How many rows meet the conditions, without counting on for ever. */
public final class TotalCount {
    private TotalCount() {}

    /** Counts up to one more than {@link Page#COUNTED}. */
    public static long of(Connection connection, String table, Conditions conditions) throws SQLException {
        return Sql.of("select count(*) from (select from " + table + " where")
                .add(conditions.sql())
                .add("limit ?) counted", Page.COUNTED + 1)
                .first(connection, row -> row.getLong(1))
                .orElse(0L);
    }
}
