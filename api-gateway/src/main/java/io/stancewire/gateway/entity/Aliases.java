package io.stancewire.gateway.entity;

import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The changes of one transaction to the names under which entities appear. Rows are always changed in the order of their ids, so
 * that two transactions never wait for each other.
 */
public final class Aliases {
    private record Key(String id, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : name.compareTo(other.name);
        }
    }

    private record Change(long count, Instant seen) {
        Change plus(Change other) {
            return new Change(count + other.count, seen.isBefore(other.seen) ? seen : other.seen);
        }
    }

    /** An alias that goes says nothing of when it was first seen. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final SortedMap<String, Appearance> entities = new TreeMap<>();
    private final SortedMap<Key, Change> changes = new TreeMap<>();

    public void appeared(Appearance appearance, Instant seen) {
        entities.putIfAbsent(appearance.id(), appearance);
        changes.merge(new Key(appearance.id(), appearance.name()), new Change(1, seen), Change::plus);
    }

    public void disappeared(String id, String name, long times) {
        changes.merge(new Key(id, name), new Change(-times, NEVER), Change::plus);
    }

    /** Makes sure that every entity that appeared has its row; the rows that refer to it come after. */
    public void storeEntities(Connection connection) throws SQLException {
        Sql.runAll(
                connection,
                "insert into entity (id, kind, name) values (?, ?, ?) on conflict (id) do nothing",
                entities.values().stream()
                        .map(e -> List.<Object>of(e.id(), Names.of(e.kind()), e.name()))
                        .toList());
    }

    /** Stores the counts, and names each entity by its most frequent name. */
    public void store(Connection connection) throws SQLException {
        changes.values().removeIf(change -> change.count() == 0);
        if (changes.isEmpty()) {
            return;
        }
        Collection<String> ids =
                changes.keySet().stream().map(Key::id).distinct().toList();
        Sql.of("select id from entity where id = any (?) order by id for no key update", ids)
                .list(connection, row -> row.getString("id"));
        Sql.runAll(
                connection,
                """
                insert into alias (entity_id, name, folded, count, first_seen) values (?, ?, ?, ?, ?)
                on conflict (entity_id, name) do update
                set count = alias.count + excluded.count, first_seen = least(alias.first_seen, excluded.first_seen)""",
                changes.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList());
        Sql.of("delete from alias where entity_id = any (?) and count <= 0", ids)
                .run(connection);
        Sql.of(
                        """
                        update entity e set name = best.name
                        from (select distinct on (entity_id) entity_id, name from alias where entity_id = any (?)
                              order by entity_id, count desc, length(name) desc, name collate "C") best
                        where e.id = best.entity_id and e.name <> best.name""",
                        ids)
                .run(connection);
    }

    private static List<Object> row(Key key, Change change) {
        return List.of(key.id(), key.name(), NormalizedName.folded(key.name()), change.count(), change.seen());
    }
}
