package io.stancewire.analysis.statement;

import io.stancewire.analysis.attribution.Attribution;
import io.stancewire.analysis.encoder.ModelSettings;
import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.analysis.sentiment.SentimentHead;
import io.stancewire.analysis.speaker.SpeakerResolver;
import io.stancewire.analysis.speaker.SpeakerResolver.Resolved;
import io.stancewire.analysis.stance.StanceHead;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.Sentiment;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Speaker;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the statements and mentions of a paragraph, now that the whole article can be asked whom its words mean. */
public final class StatementFinder {
    private final StanceHead stances;
    private final SentimentHead sentiments;
    private final double abstain;

    public StatementFinder(ModelSettings model) {
        this.stances = new StanceHead(model.heads().stance());
        this.sentiments =
                new SentimentHead(model.heads().sentiment(), model.heads().tone());
        this.abstain = model.thresholds().abstain();
    }

    /** The statements of a paragraph, in the order of their cues; paragraphs are to be asked for in the order of the article. */
    public List<Statement> statements(String articleId, ParagraphReading paragraph, SpeakerResolver resolver) {
        StatementBuilder builder = new StatementBuilder(articleId, paragraph);
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : paragraph.attributions()) {
            List<Speaker> speakers = resolver.speakers(paragraph, attribution);
            statements.add(
                    builder.statement(attribution, speakers, stances(paragraph, attribution, speakers, resolver)));
        }
        return statements;
    }

    /** The names of a paragraph, each with what the words around it express towards it. */
    public List<Mention> mentions(ParagraphReading paragraph, List<Statement> statements, SpeakerResolver resolver) {
        List<Mention> mentions = new ArrayList<>();
        for (NamedMention name : paragraph.names()) {
            mentions.add(mention(paragraph, name.tokens(), resolver.named(name), statements));
        }
        return mentions;
    }

    /** A mention of an entity at these tokens. */
    public Mention mention(ParagraphReading paragraph, Span tokens, Entity entity, List<Statement> statements) {
        Span characters = paragraph.characters(tokens);
        Optional<Statement> quoted = statements.stream()
                .filter(statement ->
                        statement.content().pieces().stream().anyMatch(piece -> piece.contains(characters)))
                .min(Comparator.comparingInt(statement -> statement.content().pieces().stream()
                        .mapToInt(Span::length)
                        .sum()));
        return new Mention(
                characters.of(paragraph.text()),
                characters.start(),
                characters.end(),
                entity,
                quoted.isPresent() ? Voice.QUOTED : Voice.AUTHOR,
                quoted.map(Statement::id).orElse(null),
                sentiments.tone(paragraph.vectors(), tokens));
    }

    public Sentiment sentiment(ParagraphReading paragraph) {
        return sentiments.sentiment(paragraph.vectors());
    }

    /** What the one named in the text expresses towards the other, quoted or not. */
    public TargetStance.Probabilities pair(ParagraphReading paragraph, Span holder, Span target) {
        return stances.probabilities(paragraph.vectors(), List.of(holder), List.of(), List.of(), List.of(target));
    }

    private List<TargetStance> stances(
            ParagraphReading paragraph, Attribution attribution, List<Speaker> speakers, SpeakerResolver resolver) {
        Map<Entity, List<Span>> targets = new LinkedHashMap<>();
        for (Span target : paragraph.targets()) {
            boolean within = attribution.content().stream().anyMatch(piece -> piece.contains(target));
            if (within && holdsDirectly(paragraph, attribution, target)) {
                for (Resolved resolved : resolver.target(paragraph, target)) {
                    targets.computeIfAbsent(resolved.entity(), entity -> new ArrayList<>())
                            .add(target);
                }
            }
        }
        targets.keySet().removeIf(entity -> speakers.stream()
                .anyMatch(speaker -> speaker.id().equals(entity.id())));
        List<TargetStance> scored = new ArrayList<>();
        targets.forEach((entity, spans) -> {
            TargetStance.Probabilities p = stances.probabilities(
                    paragraph.vectors(), attribution.source(), attribution.cue(), attribution.content(), spans);
            scored.add(TargetStance.of(entity, p.favor(), p.against(), p.neutral(), abstain));
        });
        return scored;
    }

    /** A target within a nested content belongs to that one alone, not to the statement around it. */
    private static boolean holdsDirectly(ParagraphReading paragraph, Attribution attribution, Span target) {
        return attribution.nested()
                || paragraph.attributions().stream()
                        .filter(Attribution::nested)
                        .noneMatch(inner -> inner.content().stream().anyMatch(piece -> piece.contains(target)));
    }
}
