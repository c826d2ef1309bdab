package io.stancewire.gateway.parts;

import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.ArticleMetadata;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Entity;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphKind;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Sentiment;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An article as the other services would send it, each paragraph with one statement. */
public final class SampleArticle {
    public static final String MODEL = "model 1.0";

    private final String id;
    private final String version;
    private final Instant receivedAt;
    private final ArticleMetadata metadata;
    private final List<SampleStatement> statements;

    private SampleArticle(
            String id, String version, Instant receivedAt, ArticleMetadata metadata, List<SampleStatement> statements) {
        this.id = id;
        this.version = version;
        this.receivedAt = receivedAt;
        this.metadata = metadata;
        this.statements = List.copyOf(statements);
    }

    /** An article of an outlet with these statements, one a paragraph. */
    public static SampleArticle of(String name, String outlet, Instant publishedAt, List<SampleStatement> statements) {
        ArticleMetadata metadata = new ArticleMetadata(
                "Title of " + name, "https://news.example/" + name, outlet, "A. Writer", publishedAt, false, "en");
        return new SampleArticle(ContentId.of(name), "1", Instant.parse("2024-12-01T00:00:00Z"), metadata, statements);
    }

    /** The same article with another text, received at another time. */
    public SampleArticle version(String otherVersion, String otherReceivedAt, List<SampleStatement> others) {
        return new SampleArticle(id, otherVersion, Instant.parse(otherReceivedAt), metadata, others);
    }

    public SampleArticle in(String language) {
        ArticleMetadata other = new ArticleMetadata(
                metadata.title(),
                metadata.url(),
                metadata.outlet(),
                metadata.author(),
                metadata.publishedAt(),
                metadata.publishedAtInferred(),
                language);
        return new SampleArticle(id, version, receivedAt, other, statements);
    }

    public String id() {
        return id;
    }

    public int paragraphs() {
        return statements.size();
    }

    public ArticleMessage article() {
        return new ArticleMessage(id, version, receivedAt, metadata, statements.size());
    }

    public ParagraphMessage paragraph(int index) {
        return new ParagraphMessage(
                id,
                version,
                receivedAt,
                index,
                ParagraphKind.BODY,
                statements.get(index).text(),
                metadata,
                List.of());
    }

    public ParagraphAnalysis analysis(int index) {
        return analysis(index, MODEL);
    }

    public ParagraphAnalysis analysis(int index, String model) {
        Statement statement = statements.get(index).statement(id, index);
        List<Mention> mentions = new ArrayList<>();
        statement.stances().forEach(stance -> mentions.add(mention(statement, stance.target())));
        return new ParagraphAnalysis(
                id, version, receivedAt, index, model, 12.5, Sentiment.of(0.2, 0.5, 0.3), mentions, List.of(statement));
    }

    /** Publishes all of it: article, paragraphs, analyses. */
    public void publish(Publisher publisher) {
        publisher.publish(article());
        for (int index = 0; index < statements.size(); index++) {
            publisher.publish(paragraph(index));
            publisher.publish(analysis(index));
        }
    }

    private static Mention mention(Statement statement, Entity target) {
        return new Mention(
                target.name(),
                0,
                target.name().length(),
                target,
                Voice.QUOTED,
                statement.id(),
                Sentiment.of(0.6, 0.3, 0.1));
    }
}
