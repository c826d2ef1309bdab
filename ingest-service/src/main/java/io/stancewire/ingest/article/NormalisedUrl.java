package io.stancewire.ingest.article;

import io.stancewire.ingest.problem.Rejection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as far as it names an article: scheme and host in lower case, without default port, fragment, trailing slash, and
 * the parameters that only say how a reader came there.
 */
final class NormalisedUrl {
    private static final Pattern URL =
            Pattern.compile("(https?)://([^\\s/?#]+)([^\\s?#]*)(?:\\?([^\\s#]*))?(?:#\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TRACKING = Set.of(
            "fbclid", "gclid", "dclid", "gclsrc", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_ga",
            "_gl");

    private NormalisedUrl() {}

    static String of(String url) {
        Matcher parts = URL.matcher(url.strip());
        if (!parts.matches()) {
            throw Rejection.invalid("url", "must be an http or https address");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String path = parts.group(3).replaceFirst("/+$", "");
        return scheme + "://" + host(scheme, parts.group(2)) + path + query(parts.group(4));
    }

    private static String host(String scheme, String host) {
        String defaultPort = scheme.equals("https") ? ":443" : ":80";
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(defaultPort) ? lower.substring(0, lower.length() - defaultPort.length()) : lower;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
