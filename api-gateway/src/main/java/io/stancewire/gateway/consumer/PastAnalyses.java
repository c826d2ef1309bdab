package io.stancewire.gateway.consumer;

import io.stancewire.gateway.consumer.ParagraphTable.Place;
import io.stancewire.gateway.entity.Aliases;
import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Takes away all that an analysis said of a paragraph, before another takes its place. */
final class PastAnalyses {
    private record Gone(String id, String name, long times) {}

    private PastAnalyses() {}

    static void remove(Connection connection, Collection<Place> places, Aliases aliases) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        Sql.of("with place as (select * from")
                .add(ParagraphTable.places(places))
                .add(
                        """
                        ), gone as (
                          select s.id from statement s join place p on s.article_id = p.article_id and s.paragraph = p.index)
                        select entity_id, name, count(*) times from (
                          select entity_id, name from statement_speaker where statement_id in (select id from gone)
                          union all
                          select entity_id, name from stance where statement_id in (select id from gone)
                          union all
                          select m.entity_id, m.name
                          from mention m join place p on m.article_id = p.article_id and m.paragraph = p.index) appearance
                        group by entity_id, name""")
                .each(
                        connection,
                        row -> new Gone(row.getString("entity_id"), row.getString("name"), row.getLong("times")),
                        gone -> aliases.disappeared(gone.id(), gone.name(), gone.times()));
        for (String table : new String[] {"statement", "mention"}) {
            Sql.of("delete from " + table + " t using")
                    .add(ParagraphTable.places(places))
                    .add("where t.article_id = place.article_id and t.paragraph = place.index")
                    .run(connection);
        }
    }
}
