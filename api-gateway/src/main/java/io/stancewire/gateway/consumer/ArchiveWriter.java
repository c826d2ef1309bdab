package io.stancewire.gateway.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.gateway.consumer.ParagraphTable.Place;
import io.stancewire.gateway.entity.Aliases;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Stores a batch of messages in one transaction. */
@ApplicationScoped
class ArchiveWriter {
    private final Database database;
    private final ObjectMapper mapper;

    ArchiveWriter(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /**
     * Stores all of the messages, or, if it throws, none. Returns how many were of a version that is no longer an article's newest.
     *
     * @throws io.stancewire.gateway.storage.StorageException if the database fails
     */
    int store(List<Message> messages) {
        return database.write(connection -> stored(connection, messages));
    }

    private int stored(Connection connection, List<Message> messages) throws SQLException {
        Set<String> ids = new TreeSet<>();
        messages.forEach(message -> ids.add(message.articleId()));
        Map<String, ArticleRow> articles = new TreeMap<>();
        Aliases aliases = new Aliases();
        for (ArticleRow before : ArticleTable.lock(connection, ids)) {
            articles.put(before.id(), advanced(connection, before, messages, aliases));
        }
        List<Message> current = messages.stream()
                .filter(message -> articles.get(message.articleId()).isCurrent(message))
                .toList();
        storeParagraphs(connection, current);
        storeAnalyses(connection, analyses(connection, current), articles, aliases);
        aliases.store(connection);
        ArticleTable.updateStatus(connection, ids);
        return messages.size() - current.size();
    }

    private ArticleRow advanced(Connection connection, ArticleRow before, List<Message> messages, Aliases aliases)
            throws SQLException {
        ArticleRow after = before;
        for (Message message : messages) {
            after = message.articleId().equals(before.id()) ? after.with(message) : after;
        }
        if (before.version() != null && !before.version().equals(after.version())) {
            List<Place> places = Sql.of("select index from paragraph where article_id = ?", before.id())
                    .list(connection, row -> new Place(before.id(), row.getInt("index")));
            PastAnalyses.remove(connection, places, aliases);
            Sql.of("delete from paragraph where article_id = ?", before.id()).run(connection);
        }
        if (!after.equals(before)) {
            ArticleTable.store(connection, after);
        }
        return after;
    }

    private static void storeParagraphs(Connection connection, List<Message> messages) throws SQLException {
        Map<Place, ParagraphMessage> texts = new TreeMap<>(Place.ORDER);
        Map<Place, String> failures = new TreeMap<>(Place.ORDER);
        for (Message message : messages) {
            if (message instanceof Message.ParagraphArrived arrived) {
                texts.put(Place.of(arrived.paragraph()), arrived.paragraph());
            } else if (message instanceof Message.ParagraphFailed failed) {
                texts.put(Place.of(failed.paragraph()), failed.paragraph());
                failures.put(Place.of(failed.paragraph()), failed.reason());
            }
        }
        ParagraphTable.storeTexts(connection, texts.values());
        ParagraphTable.storeFailures(connection, failures);
    }

    /** The last analysis of each paragraph, unless an older model made it. */
    private static Map<Place, ParagraphAnalysis> analyses(Connection connection, List<Message> messages)
            throws SQLException {
        List<ParagraphAnalysis> arrived = messages.stream()
                .filter(Message.AnalysisArrived.class::isInstance)
                .map(message -> ((Message.AnalysisArrived) message).analysis())
                .toList();
        Map<Place, String> models = ParagraphTable.models(
                connection, arrived.stream().map(Place::of).distinct().toList());
        Map<Place, ParagraphAnalysis> last = new LinkedHashMap<>();
        for (ParagraphAnalysis analysis : arrived) {
            String model = models.get(Place.of(analysis));
            if (model == null || !ModelVersion.isOlder(analysis.model(), model)) {
                last.put(Place.of(analysis), analysis);
                models.put(Place.of(analysis), analysis.model());
            }
        }
        return last;
    }

    private void storeAnalyses(
            Connection connection,
            Map<Place, ParagraphAnalysis> analyses,
            Map<String, ArticleRow> articles,
            Aliases aliases)
            throws SQLException {
        if (analyses.isEmpty()) {
            return;
        }
        PastAnalyses.remove(connection, analyses.keySet(), aliases);
        ParagraphTable.storeAnalysed(connection, analyses);
        AnalysisTables tables = new AnalysisTables(mapper, aliases);
        analyses.values().forEach(analysis -> tables.add(analysis, articles.get(analysis.articleId())));
        tables.store(connection);
    }
}
