package io.stancewire.analysis.speaker;

import io.stancewire.analysis.mention.NamedMention;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun phrase that names a speaker or a target, read for its head: "John Kirby, a spokesman for the White House" is a person,
 * "White House officials" are a description.
 *
 * @param text the phrase
 * @param head the phrase up to its first comma, relative clause or preposition that is not part of a name
 * @param names the names of the head that are no possessives, in order
 * @param ended whether the last of them ends the head
 */
record SourcePhrase(String text, String head, List<NamedMention> names, boolean ended) {
    private static final Pattern CUT = Pattern.compile(
            "\\s*[,;:(\\[–—]|\\s+-\\s|\\s+(who|whose|whom|which|that|of|for|at|from|in|with|on|to|by|near|about|including|like|as)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile("^['’]s?(\\s|$)");

    static SourcePhrase of(ParagraphReading paragraph, Span tokens) {
        Span characters = paragraph.characters(tokens);
        List<NamedMention> within = paragraph.names().stream()
                .filter(name -> tokens.overlaps(name.tokens()))
                .toList();
        int cut = headEnd(paragraph, characters, within);
        int end = withApposition(paragraph, characters, within, cut);
        List<NamedMention> names = within.stream()
                .filter(name -> paragraph.characters(name.tokens()).start() < end)
                .filter(name -> !isPossessive(paragraph, name, end))
                .toList();
        boolean ended = !names.isEmpty()
                && paragraph.characters(names.get(names.size() - 1).tokens()).end() >= end;
        return new SourcePhrase(
                characters.of(paragraph.text()),
                paragraph.text().substring(characters.start(), end).strip(),
                names,
                ended);
    }

    /** "The coach, Lena Roth,": a role without a name is named by what follows its comma. */
    private static int withApposition(ParagraphReading paragraph, Span characters, List<NamedMention> names, int head) {
        String words = paragraph.text().substring(characters.start(), head);
        boolean role = Lexicon.isRole(words.substring(words.lastIndexOf(' ') + 1));
        if (!role || names.isEmpty()) {
            return head;
        }
        Span first = paragraph.characters(names.get(0).tokens());
        boolean follows = names.get(0).kind() == EntityKind.PERSON
                && first.start() > head
                && paragraph.text().substring(head, first.start()).strip().equals(",");
        return follows ? first.end() : head;
    }

    private static int headEnd(ParagraphReading paragraph, Span characters, List<NamedMention> names) {
        Matcher cut = CUT.matcher(paragraph.text()).region(characters.start(), characters.end());
        while (cut.find()) {
            int at = cut.start();
            boolean inName = names.stream()
                    .map(name -> paragraph.characters(name.tokens()))
                    .anyMatch(name -> name.start() <= at && cut.end() <= name.end());
            if (at > characters.start() && !inName) {
                return at;
            }
        }
        return characters.end();
    }

    private static boolean isPossessive(ParagraphReading paragraph, NamedMention name, int headEnd) {
        int end = paragraph.characters(name.tokens()).end();
        return end < headEnd
                && POSSESSIVE.matcher(paragraph.text().substring(end, headEnd)).find();
    }

    boolean namesPerson() {
        return names.stream().anyMatch(name -> name.kind() == EntityKind.PERSON);
    }

    /** "Clinton and Kaine". */
    boolean isJoined() {
        return head.contains(" and ") || head.contains(" & ");
    }

    /** The last word of the head. */
    String noun() {
        String[] words = head.split("[^\\p{L}\\p{N}'’-]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    /** The whole phrase up to its first comma or relative clause, without its article: as a description's name. */
    String description() {
        String phrase = text.replaceFirst("^[^\\p{L}\\p{N}]+", "");
        String[] words =
                phrase.split("\\s*[,;(]|\\s+(who|whose|which)\\b", 2)[0].strip().split("\\s+");
        int start = words.length > 1 && Lexicon.isDeterminer(words[0]) ? 1 : 0;
        int end = words.length;
        while (end > start && Lexicon.isFunctionWord(words[end - 1])) {
            end--; // a target that the model ended too late
        }
        return String.join(" ", List.of(words).subList(start, end));
    }

    boolean isDefinite() {
        return text.regionMatches(true, 0, "the ", 0, 4);
    }

    /** The kind of a speaker that the phrase describes without naming it. */
    EntityKind speakerKind() {
        String noun = noun();
        if (Lexicon.isDocument(noun)) {
            return EntityKind.DOCUMENT;
        }
        if (Lexicon.isBody(noun)) {
            return EntityKind.ORGANIZATION;
        }
        return isPlural() ? EntityKind.COLLECTIVE : EntityKind.UNNAMED;
    }

    /** The kind of a target that the phrase describes: what is neither a text nor a body nor people is a concept. */
    EntityKind targetKind() {
        String noun = noun();
        if (Lexicon.isDocument(noun) || Lexicon.isBody(noun)) {
            return speakerKind();
        }
        if (!Lexicon.isPeople(noun)) {
            return EntityKind.CONCEPT;
        }
        return isPlural() ? EntityKind.COLLECTIVE : EntityKind.UNNAMED;
    }

    private boolean isPlural() {
        return Lexicon.isPlural(noun()) || Lexicon.isQuantifier(text.split("\\s+", 2)[0]);
    }
}
