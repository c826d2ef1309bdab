package io.stancewire.analysis.article;

import io.stancewire.analysis.article.ArticleReading.Found;
import io.stancewire.analysis.article.ArticleReading.Result;
import io.stancewire.analysis.encoder.ModelSettings;
import io.stancewire.analysis.encoder.Reader;
import io.stancewire.analysis.paragraph.ParagraphReader;
import io.stancewire.analysis.paragraph.ParagraphReading;
import io.stancewire.analysis.speaker.SpeakerResolver;
import io.stancewire.analysis.statement.StatementFinder;
import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.paragraph.Utf8;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Reads the paragraphs of an article, each alone and several at once, then resolves its references from first to last. */
public final class ArticleReader {
    /** What is read at once, in bytes of text: one of the largest blocks, or many short articles. */
    private static final int BYTES_AT_ONCE = 64 * 1024;

    private final ModelSettings model;
    private final ParagraphReader paragraphs;
    private final StatementFinder finder;
    private final Executor executor;
    private final Semaphore reading;

    /** @param executor runs the passes of the encoder */
    public ArticleReader(Reader reader, ModelSettings model, Executor executor) {
        this.model = model;
        this.paragraphs = new ParagraphReader(reader, model);
        this.finder = new StatementFinder(model);
        this.executor = executor;
        this.reading = new Semaphore(BYTES_AT_ONCE);
    }

    /**
     * Reads many short articles at once, but only one long one, since every token's vectors take 7 KB.
     *
     * @param given the paragraphs in order
     */
    public ArticleReading read(String articleId, List<ContextParagraph> given) {
        int bytes = given.stream()
                .mapToInt(paragraph -> Utf8.length(paragraph.text()))
                .sum();
        int permits = Math.min(bytes, BYTES_AT_ONCE);
        reading.acquireUninterruptibly(permits);
        try {
            return readNow(articleId, given);
        } finally {
            reading.release(permits);
        }
    }

    private ArticleReading readNow(String articleId, List<ContextParagraph> given) {
        List<CompletableFuture<ParagraphReading>> reading = given.stream()
                .map(paragraph -> CompletableFuture.supplyAsync(() -> paragraphs.read(paragraph), executor))
                .toList();
        return resolve(articleId, reading.stream().map(CompletableFuture::join).toList());
    }

    /** From what the model finds in each paragraph alone to what the article says. */
    public ArticleReading resolve(String articleId, List<ParagraphReading> readings) {
        SpeakerResolver resolver = new SpeakerResolver(
                model.heads().reference(), model.thresholds().speaker(), readings);
        Map<Integer, Found> found = new HashMap<>();
        for (ParagraphReading reading : readings) {
            List<Statement> statements = finder.statements(articleId, reading, resolver);
            found.put(
                    reading.index(),
                    new Found(
                            reading,
                            new Result(
                                    finder.sentiment(reading),
                                    finder.mentions(reading, statements, resolver),
                                    statements)));
        }
        return new ArticleReading(found);
    }

    public StatementFinder finder() {
        return finder;
    }
}
