package io.stancewire.gateway.article;

import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.storage.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * An article without its paragraphs.
 *
 * @param publishedAt null, as all metadata, for the moment between its receipt and its first message
 * @param publishedAtInferred whether the time of receipt stands in for {@code publishedAt}
 * @param paragraphCount how many paragraphs it has; null where only an analysis is known
 * @param statementCount how many statements were found so far
 * @param beginning of its text, at most 160 characters; null until its first paragraph came
 */
public record ArticleSummary(
        String id,
        String title,
        String url,
        String outlet,
        String author,
        Instant publishedAt,
        boolean publishedAtInferred,
        Instant receivedAt,
        String language,
        ArticleStatus status,
        Integer paragraphCount,
        long statementCount,
        String beginning) {
    /** Of articles "a". */
    static final String SELECT =
            """
            select a.*,
              (select count(*) from statement s where s.article_id = a.id) statement_count,
              (select left(p.text, 160) from paragraph p where p.article_id = a.id and p.index = 0) beginning
            from article a where""";

    static ArticleSummary read(ResultSet row) throws SQLException {
        return new ArticleSummary(
                row.getString("id"),
                row.getString("title"),
                row.getString("url"),
                row.getString("outlet"),
                row.getString("author"),
                Sql.instant(row, "published_at"),
                row.getBoolean("published_at_inferred"),
                Sql.instant(row, "received_at"),
                row.getString("language"),
                Names.get(ArticleStatus.class, row.getString("status")),
                row.getObject("paragraph_count", Integer.class),
                row.getLong("statement_count"),
                row.getString("beginning"));
    }
}
