package io.stancewire.gateway.article;

import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.query.TotalCount;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Articles, the newest first, and the place of one that is still on its way. */
@ApplicationScoped
class ArticleStorage {
    private final Database database;
    private final ParagraphReader paragraphs;

    ArticleStorage(Database database, ParagraphReader paragraphs) {
        this.database = database;
        this.paragraphs = paragraphs;
    }

    Page<ArticleSummary> page(Conditions conditions, int limit, Optional<Cursor> cursor) {
        return database.read(connection -> {
            Sql select = Sql.of(ArticleSummary.SELECT).add(conditions.sql());
            cursor.ifPresent(after -> select.add(
                    "and (a.published_at, a.id) < (?, ?)", after.time().orElse(Instant.EPOCH), after.id()));
            List<ArticleSummary> found = select.add("order by a.published_at desc, a.id desc limit ?", limit + 1)
                    .list(connection, ArticleSummary::read);
            long total = TotalCount.of(connection, "article a", conditions);
            return Page.of(found, limit, total, last -> Cursor.of(last.publishedAt(), last.id()));
        });
    }

    Optional<ArticleAnswer> get(String id) {
        return database.read(connection -> {
            Optional<ArticleSummary> summary =
                    Sql.of(ArticleSummary.SELECT).add("a.id = ?", id).first(connection, ArticleSummary::read);
            return summary.isEmpty() ? Optional.empty() : Optional.of(paragraphs.read(connection, summary.get()));
        });
    }

    /**
     * Makes a row for an article that was accepted, so that its address answers before its messages arrive. They fill the row,
     * which says nothing of a version; where there is one already, nothing changes.
     */
    void expect(String id, int paragraphCount) {
        database.write(connection -> Sql.of(
                        "insert into article (id, paragraph_count) values (?, ?) on conflict (id) do nothing",
                        id,
                        paragraphCount)
                .run(connection));
    }
}
