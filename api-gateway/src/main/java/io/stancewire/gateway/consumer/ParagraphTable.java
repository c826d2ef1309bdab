package io.stancewire.gateway.consumer;

import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Sentiment;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of paragraphs. Text, failure and analysis of a paragraph come on their own, in any order. */
final class ParagraphTable {
    /** A paragraph of an article. */
    record Place(String articleId, int index) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::articleId).thenComparing(Place::index);

        static Place of(ParagraphMessage paragraph) {
            return new Place(paragraph.articleId(), paragraph.index());
        }

        static Place of(ParagraphAnalysis analysis) {
            return new Place(analysis.articleId(), analysis.index());
        }
    }

    private ParagraphTable() {}

    static void storeTexts(Connection connection, Collection<ParagraphMessage> paragraphs) throws SQLException {
        Sql.runAll(
                connection,
                """
                insert into paragraph (article_id, index, kind, text) values (?, ?, ?, ?)
                on conflict (article_id, index) do update set kind = excluded.kind, text = excluded.text
                where (paragraph.kind, paragraph.text) is distinct from (excluded.kind, excluded.text)""",
                paragraphs.stream()
                        .map(p -> List.<Object>of(p.articleId(), p.index(), Names.of(p.kind()), p.text()))
                        .toList());
    }

    static void storeFailures(Connection connection, Map<Place, String> reasons) throws SQLException {
        Sql.runAll(
                connection,
                """
                insert into paragraph (article_id, index, failure) values (?, ?, ?)
                on conflict (article_id, index) do update set failure = excluded.failure""",
                reasons.entrySet().stream()
                        .map(e -> List.<Object>of(
                                e.getKey().articleId(), e.getKey().index(), e.getValue()))
                        .toList());
    }

    /** Stores what the analyses say of the paragraphs as a whole. */
    static void storeAnalysed(Connection connection, Map<Place, ParagraphAnalysis> analyses) throws SQLException {
        Sql.runAll(
                connection,
                """
                insert into paragraph (article_id, index, model, label, score, negative, neutral, positive)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (article_id, index) do update
                set model = excluded.model, label = excluded.label, score = excluded.score,
                    negative = excluded.negative, neutral = excluded.neutral, positive = excluded.positive""",
                analyses.values().stream().map(ParagraphTable::row).toList());
    }

    /** The models whose analyses these paragraphs have. */
    static Map<Place, String> models(Connection connection, Collection<Place> places) throws SQLException {
        Map<Place, String> models = new HashMap<>();
        Sql.of("select p.article_id, p.index, p.model from paragraph p join")
                .add(places(places))
                .add("on place.article_id = p.article_id and place.index = p.index where p.model is not null")
                .each(
                        connection,
                        row -> Map.entry(new Place(row.getString(1), row.getInt(2)), row.getString(3)),
                        entry -> models.put(entry.getKey(), entry.getValue()));
        return models;
    }

    /** A table "place" of these paragraphs, to join with. */
    static Sql places(Collection<Place> places) {
        return Sql.of(
                "unnest(?::text[], ?::text[]::integer[]) as place (article_id, index)",
                places.stream().map(Place::articleId).toList(),
                places.stream().map(place -> String.valueOf(place.index())).toList());
    }

    private static List<Object> row(ParagraphAnalysis analysis) {
        Sentiment sentiment = analysis.sentiment();
        return List.of(
                analysis.articleId(),
                analysis.index(),
                analysis.model(),
                Names.of(sentiment.label()),
                sentiment.score(),
                sentiment.probabilities().negative(),
                sentiment.probabilities().neutral(),
                sentiment.probabilities().positive());
    }
}
