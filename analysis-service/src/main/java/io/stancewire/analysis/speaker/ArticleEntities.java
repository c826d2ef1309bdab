package io.stancewire.analysis.speaker;

import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The entities that an article names. A short form ("Kirby", "Intelligence Committee", "NATO") belongs to the longer name that it
 * is part of, wherever in the article that stands; an entity's name is the fullest that the article gives.
 */
final class ArticleEntities {
    private final Map<String, Entity> byForm = new HashMap<>();

    private ArticleEntities() {}

    static ArticleEntities of(List<ParagraphReading> paragraphs) {
        Map<String, NameForm> forms = new LinkedHashMap<>();
        Map<String, List<EntityKind>> kinds = new HashMap<>();
        for (ParagraphReading paragraph : paragraphs) {
            for (NamedMention mention : paragraph.names()) {
                NameForm form = NameForm.of(mention.text());
                forms.putIfAbsent(form.key(), form);
                kinds.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(mention.kind());
            }
        }
        ArticleEntities entities = new ArticleEntities();
        List<NameForm> longestFirst = forms.values().stream()
                .sorted(Comparator.comparingInt((NameForm form) -> -form.words().size()))
                .toList();
        Map<String, Integer> counts = kinds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
        for (NameForm form : longestFirst) {
            EntityKind kind = mostFrequent(kinds.get(form.key()));
            NameForm full = entities.longer(form, kind, longestFirst, counts);
            entities.byForm.put(
                    form.key(), full == null ? entity(form.written(), kind) : entities.byForm.get(full.key()));
        }
        return entities;
    }

    /** The entity that this name means. */
    Entity named(NamedMention mention) {
        NameForm form = NameForm.of(mention.text());
        return byForm.computeIfAbsent(form.key(), key -> entity(form.written(), mention.kind()));
    }

    /** The entity that these words name elsewhere in the article, also by its last name alone. */
    Optional<Entity> known(String words) {
        NameForm form = NameForm.of(words);
        if (form.written().isEmpty() || !Character.isUpperCase(form.written().charAt(0))) {
            return Optional.empty();
        }
        Optional<Entity> same = Optional.ofNullable(byForm.get(form.key()));
        return same.or(() -> byForm.values().stream()
                .filter(entity -> isShortFor(form, entity.kind(), NameForm.of(entity.name()), entity.kind()))
                .min(Comparator.comparing(Entity::name)));
    }

    /** An entity that has no name, or none among the mentions. */
    static Entity entity(String name, EntityKind kind) {
        return new Entity(ContentId.of(kind, NameForm.of(name).key()), name, kind);
    }

    private NameForm longer(NameForm form, EntityKind kind, List<NameForm> forms, Map<String, Integer> counts) {
        NameForm best = null;
        for (NameForm other : forms) {
            boolean known = byForm.containsKey(other.key());
            if (known
                    && isShortFor(form, kind, other, byForm.get(other.key()).kind())
                    && (best == null || counts.get(other.key()) > counts.get(best.key()))) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isShortFor(NameForm form, EntityKind kind, NameForm other, EntityKind otherKind) {
        if (otherKind == EntityKind.PERSON) {
            boolean single = form.words().size() == 1 && other.words().size() > 1;
            return form.sameEnds(other)
                    || single && form.last().equals(other.last())
                    || single && kind == EntityKind.PERSON && form.first().equals(other.first());
        }
        return kind != EntityKind.PERSON && (form.ends(other) || form.abbreviates(other));
    }

    private static EntityKind mostFrequent(List<EntityKind> kinds) {
        Map<EntityKind, Long> counts =
                kinds.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
        return kinds.stream().max(Comparator.comparingLong(counts::get)).orElseThrow();
    }
}
