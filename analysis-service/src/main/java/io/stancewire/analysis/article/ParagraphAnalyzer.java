package io.stancewire.analysis.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Analyses a paragraph: a pure function of its message. The paragraphs that come with it are read too, since they say who "he" is;
 * what was found in them is kept for the article's other messages, by all that it depends on, so that losing it changes nothing.
 */
public final class ParagraphAnalyzer {
    private final ArticleReader reader;
    private final String model;
    private final Cache<String, Map<Integer, ArticleReading.Result>> remembered;

    /**
     * @param model name and version
     * @param remembered how many articles are kept
     */
    public ParagraphAnalyzer(ArticleReader reader, String model, int remembered) {
        this.reader = reader;
        this.model = model;
        this.remembered = Caffeine.newBuilder().maximumSize(remembered).build();
    }

    /** All but the time that it took, which is 0. */
    public ParagraphAnalysis analyze(ParagraphMessage message) {
        List<ContextParagraph> paragraphs = new ArrayList<>(message.context());
        paragraphs.add(new ContextParagraph(message.index(), message.kind(), message.text()));
        paragraphs.sort(Comparator.comparingInt(ContextParagraph::index));
        ArticleReading.Result found = remembered
                .get(key(message.articleId(), paragraphs), key -> results(message.articleId(), paragraphs))
                .get(message.index());
        return new ParagraphAnalysis(
                message.articleId(),
                message.articleVersion(),
                message.receivedAt(),
                message.index(),
                model,
                0,
                found.sentiment(),
                found.mentions(),
                found.statements());
    }

    private static String key(String articleId, List<ContextParagraph> paragraphs) {
        List<Object> parts = new ArrayList<>(List.of(articleId));
        paragraphs.forEach(one -> parts.addAll(List.of(one.index(), one.kind(), one.text())));
        return ContentId.of(parts.toArray());
    }

    /** The results alone: the vectors behind them are large. */
    private Map<Integer, ArticleReading.Result> results(String articleId, List<ContextParagraph> paragraphs) {
        Map<Integer, ArticleReading.Result> results = new HashMap<>();
        reader.read(articleId, paragraphs).paragraphs().forEach((index, found) -> results.put(index, found.result()));
        return results;
    }
}
