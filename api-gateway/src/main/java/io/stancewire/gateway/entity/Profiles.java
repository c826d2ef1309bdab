package io.stancewire.gateway.entity;

import io.stancewire.contracts.EntityKind;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Those who speak, or are spoken of, with their names and roles. */
@ApplicationScoped
public class Profiles {
    private static final int NAMES_SHOWN = 20;

    private record Counted(String id, String name, EntityKind kind, Profile.Counts counts) {}

    private record Words(String id, String text) {}

    private final Database database;

    Profiles(Database database) {
        this.database = database;
    }

    /** Those on this side whose entity "e" meets the conditions, the most frequent first. */
    public Page<Profile> page(Side side, Conditions conditions, int limit, Optional<Cursor> cursor) {
        return database.read(connection -> {
            Sql select =
                    Sql.of("select * from (").add(counted(side, conditions)).add(") counted");
            cursor.ifPresent(after ->
                    select.add("where (statements, id) < (?, ?)", after.count().orElse(0L), after.id()));
            select.add("order by statements desc, id desc limit ?", limit + 1);
            List<Profile> found = described(connection, select);
            return Page.of(
                    found,
                    limit,
                    total(connection, side, conditions),
                    last -> Cursor.of(last.counts().statements(), last.id()));
        });
    }

    /** @throws NotFoundException if no statement has it on this side */
    public Profile get(Side side, String id) {
        Conditions conditions = new Conditions().add("e.id = ?", id);
        return database.read(connection -> described(connection, counted(side, conditions)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no " + Names.of(side) + " " + id + ".")));
    }

    private static Sql counted(Side side, Conditions conditions) {
        return Sql.of("select e.id, e.name, e.kind, count(*) statements, count(distinct s.article_id) articles")
                .add(appearances(side, conditions))
                .add("group by e.id");
    }

    private static Sql appearances(Side side, Conditions conditions) {
        return Sql.of("from entity e join " + side.table() + " p on p.entity_id = e.id")
                .add("join statement s on s.id = p.statement_id where s.published_at is not null and")
                .add(conditions.sql());
    }

    private static long total(Connection connection, Side side, Conditions conditions) throws SQLException {
        return Sql.of("select count(*) from (select distinct e.id")
                .add(appearances(side, conditions))
                .add("limit ?) counted", Page.COUNTED + 1)
                .first(connection, row -> row.getLong(1))
                .orElse(0L);
    }

    private static List<Profile> described(Connection connection, Sql select) throws SQLException {
        List<Counted> found = select.list(
                connection,
                row -> new Counted(
                        row.getString("id"),
                        row.getString("name"),
                        Names.get(EntityKind.class, row.getString("kind")),
                        new Profile.Counts(row.getLong("statements"), row.getLong("articles"))));
        List<String> ids = found.stream().map(Counted::id).toList();
        Map<String, List<String>> roles = words(
                connection,
                """
                select entity_id, role from statement_speaker where role is not null and entity_id = any (?)
                group by entity_id, role order by count(*) desc, role""",
                ids);
        Map<String, List<String>> aliases = words(
                connection,
                "select entity_id, name from alias where entity_id = any (?) order by count desc, length(name) desc, name",
                ids);
        return found.stream()
                .map(one -> new Profile(
                        one.id(),
                        one.name(),
                        one.kind(),
                        roles.getOrDefault(one.id(), List.of()),
                        aliases.getOrDefault(one.id(), List.of()),
                        one.counts()))
                .toList();
    }

    /** By entity, at most as many as are shown. */
    private static Map<String, List<String>> words(Connection connection, String select, Collection<String> ids)
            throws SQLException {
        List<Words> all = Sql.of(select, ids).list(connection, row -> new Words(row.getString(1), row.getString(2)));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Words::id,
                        Collectors.mapping(
                                Words::text,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        words -> words.subList(0, Math.min(NAMES_SHOWN, words.size()))))));
    }
}
