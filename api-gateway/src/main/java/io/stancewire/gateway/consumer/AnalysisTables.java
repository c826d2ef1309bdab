package io.stancewire.gateway.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.TargetStance;
import io.stancewire.gateway.entity.Aliases;
import io.stancewire.gateway.entity.Appearance;
import io.stancewire.gateway.entity.GlobalId;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The rows that a batch's analyses become, with global ids: first all are added, then stored. Where two speakers, or targets, of
 * a statement turn out to be the same entity, the one that the analysis is surer of stays, so that none counts twice.
 */
final class AnalysisTables {
    private final ObjectMapper mapper;
    private final Aliases aliases;
    private final List<List<Object>> statements = new ArrayList<>();
    private final List<List<Object>> speakers = new ArrayList<>();
    private final List<List<Object>> stances = new ArrayList<>();
    private final List<List<Object>> mentions = new ArrayList<>();

    AnalysisTables(ObjectMapper mapper, Aliases aliases) {
        this.mapper = mapper;
        this.aliases = aliases;
    }

    void add(ParagraphAnalysis analysis, ArticleRow article) {
        for (int i = 0; i < analysis.statements().size(); i++) {
            add(analysis, article, analysis.statements().get(i), i);
        }
        for (int i = 0; i < analysis.mentions().size(); i++) {
            add(analysis, analysis.mentions().get(i), i);
        }
    }

    void store(Connection connection) throws SQLException {
        aliases.storeEntities(connection);
        Sql.runAll(
                connection,
                """
                insert into statement (id, article_id, paragraph, position, type, factuality, reported_in, confidence, model,
                                       content, cue, source, published_at, outlet)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)""",
                statements);
        Sql.runAll(
                connection,
                """
                insert into statement_speaker (statement_id, position, entity_id, name, role, confidence)
                values (?, ?, ?, ?, ?, ?)""",
                speakers);
        Sql.runAll(
                connection,
                """
                insert into stance (statement_id, position, entity_id, name, stance, confidence, favor, against, neutral, abstained)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                stances);
        Sql.runAll(
                connection,
                """
                insert into mention (article_id, paragraph, position, text, start_offset, end_offset, entity_id, name, voice,
                                     statement_id, label, score, negative, neutral, positive)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                mentions);
    }

    private void add(ParagraphAnalysis analysis, ArticleRow article, Statement statement, int position) {
        ArticleRow.Publication publication = article.publication();
        ArticleRow.Description description = article.description();
        statements.add(Arrays.asList(
                statement.id(),
                analysis.articleId(),
                analysis.index(),
                position,
                Names.of(statement.type()),
                Names.of(statement.factuality()),
                statement.reportedIn(),
                statement.confidence(),
                analysis.model(),
                json(statement.content()),
                json(statement.cue()),
                json(statement.source()),
                publication == null ? null : publication.at(),
                description == null ? null : description.outlet()));
        addSpeakers(analysis, statement);
        addStances(analysis, statement);
    }

    private void addSpeakers(ParagraphAnalysis analysis, Statement statement) {
        Set<String> seen = new HashSet<>();
        for (Speaker speaker : surestFirst(statement.speakers(), Speaker::confidence)) {
            String id = GlobalId.of(analysis.articleId(), speaker.id(), speaker.kind(), speaker.name());
            if (seen.add(id)) {
                int position = statement.speakers().indexOf(speaker);
                speakers.add(Arrays.asList(
                        statement.id(), position, id, speaker.name(), speaker.role(), speaker.confidence()));
                appeared(analysis, id, speaker.kind(), speaker.name());
            }
        }
    }

    private void addStances(ParagraphAnalysis analysis, Statement statement) {
        Set<String> seen = new HashSet<>();
        for (TargetStance stance : surestFirst(statement.stances(), TargetStance::confidence)) {
            Entity target = stance.target();
            String id = GlobalId.of(analysis.articleId(), target.id(), target.kind(), target.name());
            if (seen.add(id)) {
                stances.add(List.of(
                        statement.id(),
                        statement.stances().indexOf(stance),
                        id,
                        target.name(),
                        Names.of(stance.stance()),
                        stance.confidence(),
                        stance.probabilities().favor(),
                        stance.probabilities().against(),
                        stance.probabilities().neutral(),
                        stance.abstained()));
                appeared(analysis, id, target.kind(), target.name());
            }
        }
    }

    private void add(ParagraphAnalysis analysis, Mention mention, int position) {
        Entity entity = mention.entity();
        String id = GlobalId.of(analysis.articleId(), entity.id(), entity.kind(), entity.name());
        mentions.add(Arrays.asList(
                analysis.articleId(),
                analysis.index(),
                position,
                mention.text(),
                mention.start(),
                mention.end(),
                id,
                entity.name(),
                Names.of(mention.voice()),
                mention.statementId(),
                Names.of(mention.sentiment().label()),
                mention.sentiment().score(),
                mention.sentiment().probabilities().negative(),
                mention.sentiment().probabilities().neutral(),
                mention.sentiment().probabilities().positive()));
        appeared(analysis, id, entity.kind(), entity.name());
    }

    private void appeared(ParagraphAnalysis analysis, String id, EntityKind kind, String name) {
        aliases.appeared(new Appearance(id, kind, name), analysis.receivedAt());
    }

    private static <T> List<T> surestFirst(List<T> values, ToDoubleFunction<T> confidence) {
        return values.stream()
                .sorted(Comparator.comparingDouble(confidence).reversed())
                .toList();
    }

    private String json(Object value) {
        try {
            return value == null ? null : mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
