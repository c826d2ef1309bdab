package io.stancewire.training.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.Span;
import io.stancewire.training.data.GoldArticle.Name;
import io.stancewire.training.data.GoldArticle.Relation;
import io.stancewire.training.data.GoldArticle.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads articles with attribution relations: PolNeAR (Newell, Margolin and Ruths, LREC 2018) and the sets that add speakers,
 * targets, stances and paragraphs' sentiment in the same form.
 */
public final class ArticleReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    private ArticleReader() {}

    /** The articles of a file, without what another program found in them. */
    public static List<GoldArticle> read(Path file, boolean marksNested) throws IOException {
        return read(file, marksNested, Map.of());
    }

    /** PolNeAR's articles with names and coreference chains; those with stance labels take the place of those without. */
    public static List<GoldArticle> readPolnear(Path articles, Path labelled, Path silver) throws IOException {
        Map<String, JsonNode> found = new HashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(silver))) {
            JSON.readTree(in).forEach(article -> found.put(article.path("id").asText(), article));
        }
        Map<String, GoldArticle> byId = new HashMap<>();
        read(labelled, false, found).forEach(article -> byId.put(article.id(), article));
        return read(articles, false, found).stream()
                .map(article -> byId.getOrDefault(article.id(), article))
                .toList();
    }

    private static List<GoldArticle> read(Path file, boolean marksNested, Map<String, JsonNode> silver)
            throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (JsonNode node : JSON.readTree(file.toFile())) {
            articles.add(article(node, marksNested, silver.get(node.path("id").asText())));
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node, boolean marksNested, JsonNode silver) {
        String text = node.path("text").asText();
        Offsets offsets = new Offsets(text);
        List<Relation> relations = new ArrayList<>();
        node.path("attributions").forEach(relation -> relations.add(relation(relation, offsets)));
        Map<Integer, String> sentiments = new HashMap<>();
        node.path("paragraphs")
                .properties()
                .forEach(entry -> sentiments.put(
                        Integer.valueOf(entry.getKey()), entry.getValue().asText()));
        List<Name> entities = new ArrayList<>();
        List<List<Span>> chains = new ArrayList<>();
        if (silver != null) {
            silver.path("entities")
                    .forEach(entity -> entities.add(
                            new Name(offsets.span(entity), entity.get(2).asText())));
            silver.path("chains").forEach(chain -> chains.add(spans(chain, offsets)));
        }
        return new GoldArticle(
                node.path("id").asText(), text, paragraphs(text), relations, marksNested, sentiments, entities, chains);
    }

    private static Relation relation(JsonNode node, Offsets offsets) {
        List<Target> targets = new ArrayList<>();
        node.path("targets")
                .forEach(target -> targets.add(new Target(
                        target.path("name").asText(), target.path("stance").asText())));
        return new Relation(
                node.path("nested").asBoolean(),
                pieces(node.path("source"), offsets),
                pieces(node.path("cue"), offsets),
                pieces(node.path("content"), offsets),
                node.path("speaker").asText(),
                node.has("targets"),
                targets);
    }

    private static List<Span> pieces(JsonNode parts, Offsets offsets) {
        List<Span> pieces = new ArrayList<>();
        parts.forEach(part -> pieces.addAll(spans(part.path("spans"), offsets)));
        return pieces.stream().sorted().toList();
    }

    private static List<Span> spans(JsonNode array, Offsets offsets) {
        List<Span> spans = new ArrayList<>();
        array.forEach(span -> spans.add(offsets.span(span)));
        return spans;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String stripped = line.group().strip();
            if (!stripped.isEmpty()) {
                int start = line.start() + line.group().indexOf(stripped);
                paragraphs.add(new Span(start, start + stripped.length()));
            }
        }
        return paragraphs;
    }
}
