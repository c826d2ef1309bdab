package io.stancewire.gateway.entity;

import io.stancewire.contracts.EntityKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name without what varies between its spellings. */
final class NormalizedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019\u02bc](s)?$");
    private static final Pattern NO_SOUND = Pattern.compile("['\u2019\u02bc.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&+]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "vice",
            "former",
            "prime",
            "minister",
            "chancellor",
            "senator",
            "sen",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "governor",
            "gov",
            "mayor",
            "secretary",
            "ambassador",
            "judge",
            "justice",
            "general",
            "gen",
            "colonel",
            "col",
            "lieutenant",
            "lt",
            "captain",
            "capt",
            "sergeant",
            "sgt",
            "admiral",
            "adm",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "rev",
            "reverend");

    private NormalizedName() {}

    /**
     * The form in which two names of one entity are equal: small letters without diacritics, punctuation and possessive; of a
     * person without titles, of others without a leading article. Never empty for a name that is not blank.
     */
    static String of(EntityKind kind, String name) {
        String folded = folded(POSSESSIVE.matcher(name.strip()).replaceFirst(""));
        String bare = kind == EntityKind.PERSON ? withoutTitles(folded) : withoutArticle(folded);
        return bare.isEmpty() ? name.strip() : bare;
    }

    /** Small letters without diacritics; words with one space between them. */
    static String folded(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(NO_SOUND.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String withoutTitles(String name) {
        int space = name.indexOf(' ');
        return space > 0 && TITLES.contains(name.substring(0, space)) ? withoutTitles(name.substring(space + 1)) : name;
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }
}
