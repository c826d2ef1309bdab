package io.stancewire.analysis.speaker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is written, and as it is compared.
 *
 * @param written without titles, articles and a possessive ending
 * @param words lower-case words without diacritics and punctuation
 */
record NameForm(String written, List<String> words) {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static NameForm of(String text) {
        List<String> parts = new ArrayList<>(
                List.of(POSSESSIVE.matcher(text.strip()).replaceFirst("").split("\\s+")));
        while (parts.size() > 1 && (Lexicon.isTitle(parts.get(0)) || Lexicon.isDeterminer(parts.get(0)))) {
            parts.remove(0);
        }
        List<String> words = parts.stream()
                .map(NameForm::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        return new NameForm(String.join(" ", parts), words);
    }

    private static String plain(String word) {
        String decomposed =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    String key() {
        return String.join(" ", words);
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** "Donald J. Trump" and "Donald Trump": first and last words alike. */
    boolean sameEnds(NameForm other) {
        return words.size() > 1
                && other.words.size() > 1
                && first().equals(other.first())
                && last().equals(other.last());
    }

    /** Whether these words end the longer name: "Intelligence Committee" of "House Intelligence Committee". */
    boolean ends(NameForm longer) {
        int size = longer.words.size();
        return words.size() > 1
                && words.size() < size
                && longer.words.subList(size - words.size(), size).equals(words);
    }

    /** Whether this is the longer name's initials: NATO. */
    boolean abbreviates(NameForm longer) {
        boolean capitals =
                written.length() > 1 && written.replace(".", "").chars().allMatch(Character::isUpperCase);
        if (!capitals || longer.words.size() < 2) {
            return false;
        }
        String initials = List.of(longer.written.split("[\\s-]+")).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.equals(written.replace(".", ""));
    }
}
