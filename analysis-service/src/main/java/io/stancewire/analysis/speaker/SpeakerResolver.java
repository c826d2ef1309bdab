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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells whom the phrases of an article mean, in the order in which they stand: a source once resolved is a candidate for the
 * pronouns after it.
 */
public final class SpeakerResolver {
    private static final int CANDIDATES = 30;
    private static final int PARAGRAPHS_BACK = 6;
    private static final double BY_NAME = 1;
    private static final double BY_DESCRIPTION = 0.9;
    private static final double SURE = 0.5;

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
        List<Resolved> resolved = source(paragraph, source);
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

    /** What a source means: a name, what a pronoun or a definite role refers to, else what it describes. */
    List<Resolved> source(ParagraphReading paragraph, Span tokens) {
        SourcePhrase phrase = SourcePhrase.of(paragraph, tokens);
        return resolve(paragraph, tokens, phrase, phrase.speakerKind());
    }

    /** What a target means: the same, but that what is described need be nobody. */
    public List<Resolved> target(ParagraphReading paragraph, Span tokens) {
        SourcePhrase phrase = SourcePhrase.of(paragraph, tokens);
        return resolve(paragraph, tokens, phrase, phrase.targetKind());
    }

    private List<Resolved> resolve(ParagraphReading paragraph, Span tokens, SourcePhrase phrase, EntityKind kind) {
        Lexicon.Pronoun pronoun = Lexicon.pronoun(phrase.text());
        if (pronoun != Lexicon.Pronoun.NONE) {
            return referred(paragraph, tokens, pronoun).map(List::of).orElse(List.of());
        }
        List<Resolved> names = names(phrase);
        if (!names.isEmpty()) {
            return names;
        }
        Optional<Entity> known = entities.known(phrase.head());
        if (phrase.description().isEmpty()) {
            return List.of();
        }
        if (known.isPresent()) {
            return List.of(new Resolved(known.get(), BY_NAME));
        }
        Resolved description = new Resolved(ArticleEntities.entity(phrase.description(), kind), BY_DESCRIPTION);
        if (phrase.isDefinite() && Lexicon.isRole(phrase.noun())) {
            return List.of(referred(paragraph, tokens, Lexicon.Pronoun.PERSON)
                    .filter(resolved -> resolved.confidence() > SURE)
                    .orElse(description));
        }
        return List.of(description);
    }

    private List<Resolved> names(SourcePhrase phrase) {
        List<NamedMention> persons = phrase.names().stream()
                .filter(name -> entities.named(name).kind() == EntityKind.PERSON)
                .toList();
        if (!persons.isEmpty()) {
            List<NamedMention> meant =
                    phrase.isJoined() ? persons : persons.subList(persons.size() - 1, persons.size());
            return meant.stream()
                    .map(name -> new Resolved(entities.named(name), BY_NAME))
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
                .map(name -> new Resolved(entities.named(name), BY_NAME))
                .distinct()
                .toList();
    }

    /**
     * To whom a pronoun refers: somebody in its own paragraph, or else, with the probability that it is none of these, somebody in
     * the paragraph before, and so on. The model has learned to choose within a paragraph.
     */
    private Optional<Resolved> referred(ParagraphReading paragraph, Span tokens, Lexicon.Pronoun pronoun) {
        int start = starts.get(paragraph.index()) + tokens.start();
        Map<Integer, List<Candidate>> byParagraph = new TreeMap<>(Comparator.reverseOrder());
        Stream.concat(named.stream(), described.stream())
                .filter(candidate -> candidate.start() < start
                        && fits(pronoun, candidate.entity().kind()))
                .forEach(candidate -> byParagraph
                        .computeIfAbsent(candidate.paragraph().index(), index -> new ArrayList<>())
                        .add(candidate));
        Map<Entity, Double> sums = new LinkedHashMap<>();
        double open = 1;
        for (List<Candidate> candidates :
                byParagraph.values().stream().limit(PARAGRAPHS_BACK).toList()) {
            candidates.sort(Comparator.comparingInt(Candidate::start));
            double within = 0;
            for (Map.Entry<Entity, Double> one : references
                    .probabilities(paragraph, tokens, start, last(candidates))
                    .entrySet()) {
                sums.merge(one.getKey(), open * one.getValue(), Double::sum);
                within += one.getValue();
            }
            open *= 1 - within;
        }
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Resolved(best.getKey(), best.getValue()));
    }

    private static List<Candidate> last(List<Candidate> candidates) {
        return candidates.subList(Math.max(0, candidates.size() - CANDIDATES), candidates.size());
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
