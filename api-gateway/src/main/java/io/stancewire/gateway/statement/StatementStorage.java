package io.stancewire.gateway.statement;

import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.query.TotalCount;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Statements, the newest first. */
@ApplicationScoped
class StatementStorage {
    private final Database database;
    private final StatementReader reader;

    StatementStorage(Database database, StatementReader reader) {
        this.database = database;
        this.reader = reader;
    }

    Page<StatementAnswer> page(Conditions conditions, int limit, Optional<Cursor> cursor) {
        return database.read(connection -> {
            List<StatementAnswer> found = select(conditions, limit + 1, cursor).list(connection, reader);
            long total = TotalCount.of(connection, "statement s", conditions);
            return Page.of(found, limit, total, last -> Cursor.of(last.publishedAt(), last.id()));
        });
    }

    /** Gives every matching statement, up to the limit, to {@code sink} as it is read. */
    void each(Conditions conditions, int limit, Optional<Cursor> cursor, Consumer<StatementAnswer> sink) {
        database.read(connection -> {
            select(conditions, limit, cursor).each(connection, reader, sink);
            return null;
        });
    }

    private static Sql select(Conditions conditions, int limit, Optional<Cursor> cursor) {
        Sql select = StatementReader.select().add("where").add(conditions.sql());
        cursor.ifPresent(after ->
                select.add("and (s.published_at, s.id) < (?, ?)", after.time().orElse(Instant.EPOCH), after.id()));
        return select.add("order by s.published_at desc, s.id desc limit ?", limit);
    }
}
