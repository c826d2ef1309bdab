package io.stancewire.analysis;

import io.stancewire.analysis.article.ArticleReader;
import io.stancewire.analysis.article.ParagraphAnalyzer;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.encoder.ShippedModel;
import io.stancewire.analysis.text.TextAnalyzer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The shipped model, loaded once for all tests. */
public final class TestModel {
    private static final ShippedModel SHIPPED = load();
    private static final ExecutorService PASSES = Executors.newFixedThreadPool(2, run -> {
        Thread thread = new Thread(run);
        thread.setDaemon(true);
        return thread;
    });
    private static final Reader READER = reader();

    private TestModel() {}

    public static Reader sharedReader() {
        return READER;
    }

    public static ArticleReader articles() {
        return new ArticleReader(READER, SHIPPED.settings(), PASSES);
    }

    /** One that has read nothing yet. */
    public static ParagraphAnalyzer coldAnalyzer() {
        return new ParagraphAnalyzer(articles(), SHIPPED.settings().name(), 8);
    }

    public static TextAnalyzer texts() {
        return new TextAnalyzer(READER, SHIPPED.settings(), articles());
    }

    private static ShippedModel load() {
        try {
            return ShippedModel.fromResources();
        } catch (Exception e) {
            throw new IllegalStateException("the shipped model cannot be loaded", e);
        }
    }

    private static Reader reader() {
        try {
            return Reader.load(SHIPPED.graph(), SHIPPED.tokenizer(), 2);
        } catch (Exception e) {
            throw new IllegalStateException("the shipped model cannot be loaded", e);
        }
    }
}
