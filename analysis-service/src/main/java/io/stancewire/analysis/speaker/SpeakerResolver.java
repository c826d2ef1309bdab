package io.stancewire.analysis.speaker;

import io.stancewire.analysis.attribution.Attribution;
import io.stancewire.analysis.encoder.Head;
import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.analysis.speaker.ReferenceHead.Candidate;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whom the phrases of an article mean, in the order in which they stand: a source once resolved is a candidate for the
 * pronouns after it.
 */
public final class SpeakerResolver {
    private static final int CANDIDATES = 30;

    private final ReferenceHead references;
    private final double threshold;
    private final ArticleEntities entities;
    private final Map<Entity, String> roles;
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final List<Candidate> named = new ArrayList<>();
    private final List<Candidate> described = new ArrayList<>();

    /**
     * @param reference scores whether an anaphor refers to a candidate
     * @param threshold probability below which a speaker is left open
     * @param paragraphs the paragraphs of the article, in order
     */
    public SpeakerResolver(Head reference, double threshold, List<ParagraphReading> paragraphs) {
        this.references = new ReferenceHead(reference);
        this.threshold = threshold;
        this.entities = ArticleEntities.of(paragraphs);
        this.roles = Roles.of(paragraphs, entities);
        int start = 0;
        for (ParagraphReading paragraph : paragraphs) {
            starts.put(paragraph.index(), start);
            for (NamedMention name : paragraph.names()) {
                named.add(candidate(paragraph, name.tokens(), entities.named(name)));
            }
            start += paragraph.vectors().tokens().size();
        }
    }

    /** Whom a phrase means, and how sure that is; none where it cannot be told. */
    public record Resolved(Entity entity, double confidence) {}

    /** The speakers of an attribution. To be asked for in the order of the article. */
    public List<Speaker> speakers(ParagraphReading paragraph, Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return List.of();
        }
        Span source = attribution.source().get(0);
        List<Resolved> resolved = resolve(paragraph, source);
        for (Resolved one : resolved) {
            described.add(candidate(paragraph, source, one.entity()));
        }
        return resolved.stream()
                .filter(one -> one.confidence() >= threshold)
                .map(one -> new Speaker(
                        one.entity().id(),
                        one.entity().name(),
                        one.entity().kind(),
                        roles.get(one.entity()),
                        one.confidence()))
                .toList();
    }

    /** An entity of which the article's names say nothing. */
    public static Entity entity(String name, EntityKind kind) {
        return ArticleEntities.entity(name, kind);
    }

    /** The entity that a name means. */
    public Entity named(NamedMention mention) {
        return entities.named(mention);
    }

    /** What a phrase means: a name, what a pronoun or a definite description refers to, else what it describes. */
    public List<Resolved> resolve(ParagraphReading paragraph, Span tokens) {
        SourcePhrase phrase = SourcePhrase.of(paragraph, tokens);
        Lexicon.Pronoun pronoun = Lexicon.pronoun(phrase.text());
        if (pronoun != Lexicon.Pronoun.NONE) {
            return referred(paragraph, tokens, pronoun).map(List::of).orElse(List.of());
        }
        List<Resolved> names = names(phrase);
        if (!names.isEmpty()) {
            return names;
        }
        Entity description = ArticleEntities.entity(phrase.description(), phrase.kind());
        if (phrase.isDefinite() && phrase.kind() == EntityKind.UNNAMED) {
            return List.of(referred(paragraph, tokens, Lexicon.Pronoun.PERSON)
                    .filter(resolved -> resolved.confidence() > 0.5)
                    .orElse(new Resolved(description, 0.9)));
        }
        return List.of(new Resolved(description, 0.9));
    }

    private List<Resolved> names(SourcePhrase phrase) {
        List<NamedMention> persons = phrase.names().stream()
                .filter(name -> entities.named(name).kind() == EntityKind.PERSON)
                .toList();
        if (!persons.isEmpty()) {
            List<NamedMention> meant =
                    phrase.isJoined() ? persons : persons.subList(persons.size() - 1, persons.size());
            return meant.stream()
                    .map(name -> new Resolved(entities.named(name), 1))
                    .distinct()
                    .toList();
        }
        if (!phrase.ended()) {
            return List.of();
        }
        List<NamedMention> meant = phrase.isJoined()
                ? phrase.names()
                : phrase.names()
                        .subList(phrase.names().size() - 1, phrase.names().size());
        return meant.stream()
                .map(name -> new Resolved(entities.named(name), 1))
                .distinct()
                .toList();
    }

    private Optional<Resolved> referred(ParagraphReading paragraph, Span tokens, Lexicon.Pronoun pronoun) {
        int start = starts.get(paragraph.index()) + tokens.start();
        List<Candidate> before = new ArrayList<>(named);
        before.addAll(described);
        before.removeIf(candidate ->
                candidate.start() >= start || !fits(pronoun, candidate.entity().kind()));
        before.sort(Comparator.comparingInt(Candidate::start));
        List<Candidate> nearest = before.subList(Math.max(0, before.size() - CANDIDATES), before.size());
        Map<Entity, Double> probabilities = references.probabilities(paragraph, tokens, start, nearest);
        double all =
                probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
        return probabilities.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Resolved(best.getKey(), best.getValue() / all));
    }

    private static boolean fits(Lexicon.Pronoun pronoun, EntityKind kind) {
        return switch (pronoun) {
            case PERSON -> kind == EntityKind.PERSON || kind == EntityKind.UNNAMED;
            case THING -> kind != EntityKind.PERSON && kind != EntityKind.UNNAMED && kind != EntityKind.COLLECTIVE;
            case PLURAL -> kind != EntityKind.PERSON && kind != EntityKind.UNNAMED;
            case OPEN, NONE -> false;
        };
    }

    private Candidate candidate(ParagraphReading paragraph, Span tokens, Entity entity) {
        return new Candidate(paragraph, tokens, starts.get(paragraph.index()) + tokens.start(), entity);
    }
}
