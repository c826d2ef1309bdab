package io.stancewire.gateway.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.TextSpan;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.RowReader;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads statements, each with its speakers and stances in one row. */
@ApplicationScoped
public class StatementReader implements RowReader<StatementAnswer> {
    private static final String SELECT =
            """
            select s.*, a.title, a.url,
              (select json_agg(json_build_object('id', e.id, 'name', p.name, 'kind', e.kind, 'role', p.role,
                                                 'confidence', p.confidence) order by p.position)
               from statement_speaker p join entity e on e.id = p.entity_id where p.statement_id = s.id) speakers,
              (select json_agg(json_build_object(
                   'target', json_build_object('id', e.id, 'name', t.name, 'kind', e.kind), 'stance', t.stance,
                   'confidence', t.confidence, 'abstained', t.abstained, 'probabilities',
                   json_build_object('favor', t.favor, 'against', t.against, 'neutral', t.neutral)) order by t.position)
               from stance t join entity e on e.id = t.entity_id where t.statement_id = s.id) stances
            from statement s join article a on a.id = s.article_id""";

    private final ObjectMapper mapper;

    StatementReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Selects statements "s"; the caller adds what they must meet, and their order. */
    public static Sql select() {
        return Sql.of(SELECT);
    }

    @Override
    public StatementAnswer read(ResultSet row) throws SQLException {
        return new StatementAnswer(
                row.getString("id"),
                row.getString("article_id"),
                new StatementAnswer.Source(row.getString("title"), row.getString("url")),
                row.getInt("paragraph"),
                Names.get(QuotationType.class, row.getString("type")),
                json(row.getString("content"), TextSpan.class),
                json(row.getString("cue"), TextSpan.class),
                json(row.getString("source"), TextSpan.class),
                list(row.getString("speakers"), Speaker[].class),
                list(row.getString("stances"), TargetStance[].class),
                Names.get(Factuality.class, row.getString("factuality")),
                row.getString("reported_in"),
                Sql.instant(row, "published_at"),
                row.getString("outlet"),
                row.getString("model"),
                row.getDouble("confidence"));
    }

    private <T> List<T> list(String text, Class<T[]> type) {
        return text == null ? List.of() : List.of(json(text, type));
    }

    private <T> T json(String text, Class<T> type) {
        try {
            return text == null ? null : mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive holds a statement that cannot be read", e);
        }
    }
}
