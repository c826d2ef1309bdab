package io.stancewire.analysis.text;

import io.stancewire.analysis.article.ArticleReader;
import io.stancewire.analysis.article.ArticleReading;
import io.stancewire.analysis.encoder.ModelSettings;
import io.stancewire.analysis.encoder.Projection;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.analysis.speaker.SpeakerResolver;
import io.stancewire.contracts.AnalyzeAnswer;
import io.stancewire.contracts.AnalyzeAnswer.AnalyzedParagraph;
import io.stancewire.contracts.AnalyzeAnswer.AnalyzedStatement;
import io.stancewire.contracts.AnalyzeAnswer.PairStance;
import io.stancewire.contracts.AnalyzeAnswer.TopicStance;
import io.stancewire.contracts.AnalyzeRequest;
import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Stance;
import io.stancewire.contracts.TargetStance;
import io.stancewire.contracts.paragraph.ContextBlocks;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.contracts.paragraph.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Analyses a text that is sent with a question: an article without anything known of it. */
public final class TextAnalyzer {
    private static final String NO_ARTICLE = "";

    private final Reader reader;
    private final ModelSettings model;
    private final ArticleReader articles;
    private final ParagraphSplitter splitter = new ParagraphSplitter(SentenceSplitter.load());

    public TextAnalyzer(Reader reader, ModelSettings model, ArticleReader articles) {
        this.reader = reader;
        this.model = model;
        this.articles = articles;
    }

    /**
     * Spans that are asked for must lie within the text; with them the text is read as one paragraph.
     *
     * @throws NoWordException if a span holds no word
     */
    public AnalyzeAnswer analyze(AnalyzeRequest request) {
        List<TopicStance> topics = request.topics().stream()
                .map(topic -> topic(topic, request.text()))
                .toList();
        if (request.mentions().isEmpty() && request.pairs().isEmpty()) {
            return new AnalyzeAnswer(model.name(), paragraphs(request.text()), topics, List.of());
        }
        ArticleReading.Found found =
                articles.read(NO_ARTICLE, whole(request.text())).paragraphs().get(0);
        return new AnalyzeAnswer(
                model.name(),
                List.of(paragraph(found, request.mentions())),
                topics,
                request.pairs().stream()
                        .map(pair -> pair(found.reading(), pair))
                        .toList());
    }

    private List<AnalyzedParagraph> paragraphs(String text) {
        List<AnalyzedParagraph> paragraphs = new ArrayList<>();
        for (List<ContextParagraph> block : new ContextBlocks(splitter.split(text)).blocks()) {
            ArticleReading reading = articles.read(NO_ARTICLE, block);
            block.forEach(one -> paragraphs.add(paragraph(reading.paragraphs().get(one.index()), List.of())));
        }
        return paragraphs;
    }

    private static List<ContextParagraph> whole(String text) {
        return List.of(new ContextParagraph(0, ParagraphKind.BODY, text.replaceAll("[\\r\\n]", " ")));
    }

    private AnalyzedParagraph paragraph(ArticleReading.Found found, List<Span> asked) {
        ParagraphReading reading = found.reading();
        List<Mention> mentions = new ArrayList<>(found.result().mentions());
        for (Span span : asked) {
            mentions.removeIf(mention -> mention.start() == span.start() && mention.end() == span.end());
            mentions.add(asked(found, span));
        }
        mentions.sort(Comparator.comparing((Mention mention) -> new Span(mention.start(), mention.end())));
        return new AnalyzedParagraph(
                reading.index(),
                reading.kind(),
                reading.text(),
                found.result().sentiment(),
                mentions,
                found.result().statements().stream()
                        .map(statement -> new AnalyzedStatement(statement, reading.index(), model.name()))
                        .toList());
    }

    /** A mention where the caller says that one stands, with the offsets as they were asked for. */
    private Mention asked(ArticleReading.Found found, Span span) {
        ParagraphReading reading = found.reading();
        Span tokens = tokens(reading, span);
        Entity entity = found.result().mentions().stream()
                .filter(mention -> new Span(mention.start(), mention.end()).overlaps(span))
                .map(Mention::entity)
                .findFirst()
                .orElseGet(() -> SpeakerResolver.entity(span.of(reading.text()), EntityKind.OTHER));
        Mention mention = articles.finder()
                .mention(reading, tokens, entity, found.result().statements());
        return new Mention(
                span.of(reading.text()),
                span.start(),
                span.end(),
                entity,
                mention.voice(),
                mention.statementId(),
                mention.sentiment());
    }

    private TopicStance topic(String topic, String text) {
        float[] hidden = reader.readPair(topic, text, Projection.TOPIC);
        double score = model.heads().relevance().scores(hidden)[0];
        double[] p = model.heads().topic().probabilities(hidden);
        TargetStance.Probabilities probabilities = new TargetStance.Probabilities(p[0], p[1], p[2]);
        return new TopicStance(topic, 1 / (1 + Math.exp(-score)), Stance.of(probabilities), probabilities);
    }

    private PairStance pair(ParagraphReading reading, AnalyzeRequest.Pair pair) {
        TargetStance.Probabilities probabilities =
                articles.finder().pair(reading, tokens(reading, pair.holder()), tokens(reading, pair.target()));
        return new PairStance(pair.holder(), pair.target(), Stance.of(probabilities), probabilities);
    }

    private static Span tokens(ParagraphReading reading, Span span) {
        return reading.vectors()
                .tokens()
                .covering(span)
                .orElseThrow(
                        () -> new IllegalArgumentException("no word stands at " + span.start() + " to " + span.end()));
    }
}
