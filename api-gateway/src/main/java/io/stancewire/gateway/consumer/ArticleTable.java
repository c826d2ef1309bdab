package io.stancewire.gateway.consumer;

import io.stancewire.gateway.consumer.ArticleRow.Description;
import io.stancewire.gateway.consumer.ArticleRow.Publication;
import io.stancewire.gateway.storage.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The rows of articles, as the consumer changes them. */
final class ArticleTable {
    private ArticleTable() {}

    /** Locks the rows of these articles, in the order of their ids, and makes those that do not exist. */
    static List<ArticleRow> lock(Connection connection, Collection<String> ids) throws SQLException {
        Sql.of(
                        """
                        insert into article (id) select id from unnest(?::text[]) id order by id
                        on conflict (id) do nothing""",
                        ids)
                .run(connection);
        return Sql.of("select * from article where id = any (?) order by id for no key update", ids)
                .list(connection, ArticleTable::row);
    }

    static void store(Connection connection, ArticleRow row) throws SQLException {
        Description description = row.description();
        Publication publication = row.publication();
        boolean described = description != null;
        boolean published = publication != null;
        Sql.of(
                        "update article set version = ?, received_at = ?, paragraph_count = ?,",
                        row.version(),
                        row.receivedAt(),
                        row.paragraphs())
                .add(
                        "title = ?, url = ?, outlet = ?, author = ?, language = ?, metadata_received_at = ?,",
                        described ? description.title() : null,
                        described ? description.url() : null,
                        described ? description.outlet() : null,
                        described ? description.author() : null,
                        described ? description.language() : null,
                        described ? description.receivedAt() : null)
                .add(
                        "published_at = ?, published_at_inferred = ?, published_received_at = ?",
                        published ? publication.at() : null,
                        published && publication.inferred(),
                        published ? publication.receivedAt() : null)
                .add("where id = ?", row.id())
                .run(connection);
        Sql.of(
                        """
                        update statement s set published_at = a.published_at, outlet = a.outlet
                        from article a where a.id = ? and s.article_id = a.id
                          and (s.published_at, s.outlet) is distinct from (a.published_at, a.outlet)""",
                        row.id())
                .run(connection);
    }

    /** An article is settled when as many paragraphs as it has are there and each is analysed or failed. */
    static void updateStatus(Connection connection, Collection<String> ids) throws SQLException {
        Sql.of(
                        """
                        update article a set status = now.status
                        from (
                          select a.id, case
                            when lower(left(a.language, 2)) <> 'en' then 'unsupported'
                            when a.published_at is null or a.paragraph_count is null
                              or count(p.index) filter (where p.text is not null and (p.model is not null or p.failure is not null))
                                 < a.paragraph_count then 'analysing'
                            when count(p.index) filter (where p.model is null) > 0 then 'incomplete'
                            else 'complete' end status
                          from article a left join paragraph p on p.article_id = a.id
                          where a.id = any (?) group by a.id) now
                        where now.id = a.id and now.status <> a.status""",
                        ids)
                .run(connection);
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        Description description = Sql.instant(row, "metadata_received_at") == null
                ? null
                : new Description(
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("outlet"),
                        row.getString("author"),
                        row.getString("language"),
                        Sql.instant(row, "metadata_received_at"));
        Publication publication = Sql.instant(row, "published_at") == null
                ? null
                : new Publication(
                        Sql.instant(row, "published_at"),
                        row.getBoolean("published_at_inferred"),
                        Sql.instant(row, "published_received_at"));
        return new ArticleRow(
                row.getString("id"),
                row.getString("version"),
                Sql.instant(row, "received_at"),
                description,
                publication,
                row.getObject("paragraph_count", Integer.class));
    }
}
