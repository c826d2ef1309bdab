package io.stancewire.gateway.stance;

import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Counts stances. */
@ApplicationScoped
public class StanceStorage {
    private final Database database;

    StanceStorage(Database database) {
        this.database = database;
    }

    /**
     * The stances of every speaker towards every target, those with the most first.
     *
     * @param conditions on a statement "s", its speaker "e", and the rows "p" and "t" that tie speaker and target to it
     */
    public List<StanceCell> cells(Conditions conditions) {
        return database.read(connection -> Sql.of("select speaker, e.name speaker_name, e.kind speaker_kind,")
                .add("target, o.name target_name, o.kind target_kind, favor, against, neutral, unscored from (")
                .add(counted(conditions))
                .add(") cell join entity e on e.id = speaker join entity o on o.id = target")
                .add("order by favor + against + neutral + unscored desc, speaker, target")
                .list(connection, StanceStorage::cell));
    }

    /** The ids of the speakers with the most stances that meet the conditions. */
    public List<String> mostSpeakers(Conditions conditions, int limit) {
        return database.read(connection -> Sql.of("select p.entity_id")
                .add(stances(conditions))
                .add("group by p.entity_id order by count(*) desc, p.entity_id limit ?", limit)
                .list(connection, row -> row.getString(1)));
    }

    private static Sql counted(Conditions conditions) {
        return Sql.of("select p.entity_id speaker, t.entity_id target, " + StanceCounts.COLUMNS)
                .add(stances(conditions))
                .add("group by p.entity_id, t.entity_id");
    }

    private static Sql stances(Conditions conditions) {
        return Sql.of("from statement_speaker p join stance t on t.statement_id = p.statement_id")
                .add("join statement s on s.id = p.statement_id join entity e on e.id = p.entity_id where")
                .add(conditions.sql());
    }

    private static StanceCell cell(ResultSet row) throws SQLException {
        return new StanceCell(entity(row, "speaker"), entity(row, "target"), StanceCounts.read(row));
    }

    private static Entity entity(ResultSet row, String side) throws SQLException {
        return new Entity(
                row.getString(side),
                row.getString(side + "_name"),
                Names.get(EntityKind.class, row.getString(side + "_kind")));
    }
}
