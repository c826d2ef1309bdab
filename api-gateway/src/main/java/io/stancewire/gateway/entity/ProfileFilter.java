package io.stancewire.gateway.entity;

import io.stancewire.contracts.EntityKind;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import java.util.List;

/** Which speakers or targets are asked for. */
public final class ProfileFilter {
    public static final Parameter Q =
            Parameter.of("q", "The beginning of a name, or of some of its words; capitals and accents do not matter.");
    public static final Parameter SPEAKER_KIND = Parameter.of(
            "speakerKind",
            "The kinds of speakers that count, several with commas; all but collective and unnamed if not given.",
            EntityKind.class);

    private static final List<String> NOT_ONE_BY_NAME = Names.of(List.of(EntityKind.COLLECTIVE, EntityKind.UNNAMED));

    private ProfileFilter() {}

    /** Adds the condition that the name of an entity "e" begins as asked. */
    public static void addName(Parameters parameters, Conditions conditions) {
        parameters.text(Q.name()).ifPresent(q -> {
            String prefixes = prefixes(q);
            if (prefixes.isEmpty()) {
                parameters.refuse(Q.name(), "must have a letter or a digit");
            } else {
                conditions.add(
                        "e.id in (select entity_id from alias where search @@ to_tsquery('simple', ?))", prefixes);
            }
        });
    }

    /** Adds the condition that a speaker "e" is of a kind that was asked for, or is one by name. */
    public static void addSpeakerKind(Parameters parameters, Conditions conditions) {
        if (!addGivenSpeakerKind(parameters, conditions)) {
            conditions.add("e.kind <> all (?)", NOT_ONE_BY_NAME);
        }
    }

    /** Adds the condition that a speaker "e" is of a kind that was asked for; returns whether any was. */
    public static boolean addGivenSpeakerKind(Parameters parameters, Conditions conditions) {
        List<EntityKind> kinds = parameters.values(SPEAKER_KIND.name(), EntityKind.class);
        if (!kinds.isEmpty()) {
            conditions.add("e.kind = any (?)", Names.of(kinds));
        }
        return parameters.has(SPEAKER_KIND.name());
    }

    /** A text query for all words, each the beginning of one. Words have letters and digits alone: nothing needs escaping. */
    private static String prefixes(String q) {
        String words =
                NormalizedName.folded(q).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty()
                ? ""
                : String.join(" & ", words.replace(" ", ":* ").split(" ")) + ":*";
    }
}
