package io.stancewire.ingest.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes of languages, in the form that the messages use: ISO 639-1 where there is such a code. */
public final class LanguageCode {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})([-_][A-Za-z0-9_-]+)?");
    private static final Map<String, String> TWO_OF_THREE = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(), Function.identity(), (first, same) -> first));

    private LanguageCode() {}

    /** The language of a tag such as "en", "en-US", "EN_us" or "eng"; empty if it is none. */
    public static Optional<String> of(String tag) {
        Matcher matcher = TAG.matcher(tag.strip());
        return matcher.matches() ? Optional.of(ofIso3(matcher.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** The two-letter code of a three-letter one, where there is one; Mandarin is Chinese. */
    static String ofIso3(String code) {
        return code.equals("cmn") ? "zh" : TWO_OF_THREE.getOrDefault(code, code);
    }
}
