package io.stancewire.analysis.model;

import ai.djl.MalformedModelException;
import ai.djl.repository.zoo.ModelNotFoundException;
import io.quarkus.runtime.Startup;
import io.stancewire.analysis.article.ArticleReader;
import io.stancewire.analysis.article.ParagraphAnalyzer;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.encoder.ShippedModel;
import io.stancewire.analysis.text.TextAnalyzer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The model, loaded once: a start without it fails. */
@Startup
@ApplicationScoped
class AnalysisModel {
    private final ExecutorService passes;
    private final Reader reader;
    private final ParagraphAnalyzer paragraphs;
    private final TextAnalyzer texts;

    AnalysisModel(AnalysisSettings settings) throws IOException, ModelNotFoundException, MalformedModelException {
        int parallelism = parallelism(settings);
        int remembered = between("remembered-articles", settings.rememberedArticles(), 1, 10_000);
        ShippedModel shipped = ShippedModel.fromResources();
        this.reader = Reader.load(shipped.graph(), shipped.tokenizer(), parallelism);
        this.passes = Executors.newFixedThreadPool(parallelism);
        ArticleReader articles = new ArticleReader(reader, shipped.settings(), passes);
        this.paragraphs = new ParagraphAnalyzer(articles, shipped.settings().name(), remembered);
        this.texts = new TextAnalyzer(reader, shipped.settings(), articles);
    }

    @Produces
    ParagraphAnalyzer paragraphs() {
        return paragraphs;
    }

    @Produces
    TextAnalyzer texts() {
        return texts;
    }

    @PreDestroy
    void close() {
        passes.shutdown();
        reader.close();
    }

    private static int parallelism(AnalysisSettings settings) {
        int asked = between("parallelism", settings.parallelism(), 0, 256);
        return asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
    }

    private static int between(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    "stancewire.analysis." + name + " is " + value + ", not " + lowest + " to " + highest);
        }
        return value;
    }
}
