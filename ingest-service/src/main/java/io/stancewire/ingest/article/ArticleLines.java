package io.stancewire.ingest.article;

import io.stancewire.contracts.AcceptedArticles;
import io.stancewire.contracts.AcceptedArticles.LineError;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.ingest.problem.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Articles that come one a line: a bad line is rejected by its number, and the rest goes on. */
final class ArticleLines {
    private static final int LONGEST_LINE = 2 * 1024 * 1024;

    /** Beyond, rejected lines are only counted: the answer must stay readable whatever is sent. */
    private static final int MOST_ERRORS = 10_000;

    private final Consumer<PostedArticle> articles;
    private final List<LineError> errors = new ArrayList<>();
    private int accepted;
    private int rejected;

    /** @param articles takes an article, or throws a {@link Rejection} */
    ArticleLines(Consumer<PostedArticle> articles) {
        this.articles = articles;
    }

    /** Reads all lines; blank ones are left aside. */
    void read(InputStream body) throws IOException {
        LineReader lines = new LineReader(body, LONGEST_LINE);
        int number = 0;
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (!line.get().isBlank()) {
                take(number, line.get());
            }
        }
    }

    AcceptedArticles answer() {
        return new AcceptedArticles(accepted, rejected, errors);
    }

    private void take(int number, LineReader.Line line) {
        try {
            if (line.tooLong()) {
                throw Rejection.tooLarge("The line is longer than 2 MiB.");
            }
            articles.accept(ArticleJson.read(line.bytes()));
            accepted++;
        } catch (Rejection e) {
            rejected++;
            if (errors.size() < MOST_ERRORS) {
                errors.add(new LineError(number, e.getMessage()));
            }
        }
    }
}
