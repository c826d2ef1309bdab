package io.stancewire.analysis.speaker;

import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles of persons in the words of the text: from an apposition ("John Kirby, a spokesman for the White House, said"), else from
 * what stands before the name ("Russian President Putin"). The first that the article gives counts.
 */
final class Roles {
    private static final Pattern APPOSITION = Pattern.compile(
            "\\G['’]?,\\s+((?:a|an|the|its|his|her|their)\\s+)?([\\p{L}][^,;:.()\"“”]*[\\p{L}\\p{N}])(?=\\s*[,;.)]|\\s*$)");
    private static final Pattern BEFORE = Pattern.compile("((?:[\\p{L}\\p{N}'’.-]+\\s+){1,6})$");
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(who|which|that|said|says|told|is|was|were|are|has|had|have|will|would)\\b.*");

    private Roles() {}

    static Map<Entity, String> of(List<ParagraphReading> paragraphs, ArticleEntities entities) {
        Map<Entity, String> roles = new HashMap<>();
        for (ParagraphReading paragraph : paragraphs) {
            for (NamedMention name : paragraph.names()) {
                Entity entity = entities.named(name);
                if (entity.kind() == EntityKind.PERSON && !roles.containsKey(entity)) {
                    role(paragraph, name).ifPresent(role -> roles.put(entity, role));
                }
            }
        }
        return roles;
    }

    private static Optional<String> role(ParagraphReading paragraph, NamedMention name) {
        Span characters = paragraph.characters(name.tokens());
        return apposition(paragraph.text(), characters.end()).or(() -> before(paragraph.text(), characters.start()));
    }

    private static Optional<String> apposition(String text, int end) {
        Matcher matcher = APPOSITION.matcher(text).region(end, text.length());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String phrase = CLAUSE.matcher(matcher.group(2)).replaceFirst("").strip();
        String[] words = phrase.split("\\s+");
        boolean role = List.of(words).stream().limit(5).anyMatch(Roles::isRole);
        boolean nounPhrase = matcher.group(1) != null || isRole(words[0]) || words.length > 1 && isRole(words[1]);
        return role && nounPhrase ? Optional.of(phrase) : Optional.empty();
    }

    private static boolean isRole(String word) {
        return Lexicon.isRole(word.replaceAll("['’]s$", ""));
    }

    /** The words before a name back to the first that can be no part of a role: it must end with one. */
    private static Optional<String> before(String text, int start) {
        Matcher matcher = BEFORE.matcher(text).region(0, start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String[] words = matcher.group(1).strip().split("\\s+");
        int last = words.length;
        if (!isRole(words[last - 1])) {
            return Optional.empty();
        }
        int first = last - 1;
        while (first > 0 && isModifier(words[first - 1])) {
            first--;
        }
        return Optional.of(String.join(" ", List.of(words).subList(first, last)));
    }

    private static boolean isModifier(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0)) && !word.endsWith(".") && !Lexicon.isDeterminer(word);
        return capital || Lexicon.isRole(word) || Lexicon.isBody(word) || word.equals("vice") || word.equals("former");
    }
}
