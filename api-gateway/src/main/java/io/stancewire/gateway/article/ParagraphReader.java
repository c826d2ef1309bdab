package io.stancewire.gateway.article;

import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.contracts.Polarity;
import io.stancewire.contracts.Sentiment;
import io.stancewire.contracts.Voice;
import io.stancewire.gateway.article.ArticleAnswer.FailedParagraph;
import io.stancewire.gateway.article.ArticleAnswer.Paragraph;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.statement.StatementAnswer;
import io.stancewire.gateway.statement.StatementReader;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the paragraphs of an article with all that was found in them. */
@ApplicationScoped
class ParagraphReader {
    private record Located(int paragraph, Mention mention) {}

    private final StatementReader statements;

    ParagraphReader(StatementReader statements) {
        this.statements = statements;
    }

    ArticleAnswer read(Connection connection, ArticleSummary article) throws SQLException {
        Map<Integer, List<Mention>> mentions = mentions(connection, article.id());
        Map<Integer, List<StatementAnswer>> said = statements(connection, article.id());
        List<Paragraph> paragraphs = Sql.of(
                        "select * from paragraph where article_id = ? and text is not null order by index",
                        article.id())
                .list(connection, row -> paragraph(row, mentions, said));
        List<FailedParagraph> failed = Sql.of(
                        """
                        select index, failure from paragraph
                        where article_id = ? and failure is not null and model is null order by index""",
                        article.id())
                .list(connection, row -> new FailedParagraph(row.getInt("index"), row.getString("failure")));
        return new ArticleAnswer(article, failed, paragraphs);
    }

    private Map<Integer, List<StatementAnswer>> statements(Connection connection, String id) throws SQLException {
        return StatementReader.select()
                .add("where s.article_id = ? order by s.paragraph, s.position", id)
                .list(connection, statements)
                .stream()
                .collect(Collectors.groupingBy(StatementAnswer::paragraph));
    }

    private static Map<Integer, List<Mention>> mentions(Connection connection, String id) throws SQLException {
        return Sql.of(
                        """
                        select m.*, e.kind from mention m join entity e on e.id = m.entity_id
                        where m.article_id = ? order by m.paragraph, m.position""",
                        id)
                .list(connection, row -> new Located(row.getInt("paragraph"), mention(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Located::paragraph, Collectors.mapping(Located::mention, Collectors.toList())));
    }

    private static Paragraph paragraph(
            ResultSet row, Map<Integer, List<Mention>> mentions, Map<Integer, List<StatementAnswer>> statements)
            throws SQLException {
        int index = row.getInt("index");
        return new Paragraph(
                index,
                Names.get(ParagraphKind.class, row.getString("kind")),
                row.getString("text"),
                row.getString("model") == null ? null : sentiment(row),
                mentions.getOrDefault(index, List.of()),
                statements.getOrDefault(index, List.of()));
    }

    private static Mention mention(ResultSet row) throws SQLException {
        return new Mention(
                row.getString("text"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                new Entity(
                        row.getString("entity_id"),
                        row.getString("name"),
                        Names.get(EntityKind.class, row.getString("kind"))),
                Names.get(Voice.class, row.getString("voice")),
                row.getString("statement_id"),
                sentiment(row));
    }

    private static Sentiment sentiment(ResultSet row) throws SQLException {
        return new Sentiment(
                Names.get(Polarity.class, row.getString("label")),
                row.getDouble("score"),
                new Sentiment.Probabilities(
                        row.getDouble("negative"), row.getDouble("neutral"), row.getDouble("positive")));
    }
}
