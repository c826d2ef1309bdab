package io.stancewire.gateway.consumer;

import static io.stancewire.gateway.parts.SampleStatement.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.contracts.Stance;
import io.stancewire.contracts.Topics;
import io.stancewire.gateway.parts.Api;
import io.stancewire.gateway.parts.Parts;
import io.stancewire.gateway.parts.Publisher;
import io.stancewire.gateway.parts.SampleArticle;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Parts.class)
class StreamConsumerTest {
    @Inject
    Publisher publisher;

    @Test
    void an_article_whose_analysis_comes_first_becomes_complete() {
        SampleArticle article = article("analysis first");

        publisher.publish(article.analysis(0));
        awaitStatus(article, "analysing");
        publisher.publish(article.article());
        publisher.publish(article.paragraph(0));

        awaitStatus(article, "complete");
        assertThat(Api.get("/articles/" + article.id()).json().at("/paragraphs/0/statements"))
                .hasSize(1);
    }

    @Test
    void a_dead_letter_says_why() {
        SampleArticle article = article("dead letter");

        publisher.publish(article.article());
        publisher.publishFailed(article.paragraph(0), "no such luck");

        awaitStatus(article, "incomplete");
        assertThat(Api.get("/articles/" + article.id())
                        .json()
                        .at("/failed/0/reason")
                        .asText())
                .isEqualTo("no such luck");
    }

    @Test
    void what_is_no_message_is_skipped_and_counted_and_the_stream_goes_on() {
        SampleArticle article = article("after garbage");

        publisher.publish(Topics.ARTICLES, article.id(), "no JSON".getBytes(StandardCharsets.UTF_8));
        publisher.publish(Topics.ARTICLES, article.id(), "{}".getBytes(StandardCharsets.UTF_8));
        publisher.publish(Topics.ARTICLES, article.id(), null);
        publisher.publish(
                Topics.PARAGRAPHS,
                article.id(),
                ("{\"articleId\":\"" + article.id()
                                + "\",\"articleVersion\":\"1\",\"receivedAt\":\"2024-12-01T00:00:00Z\","
                                + "\"index\":7,\"context\":[]}")
                        .getBytes(StandardCharsets.UTF_8));
        article.publish(publisher);

        awaitStatus(article, "complete");
        assertThat(Api.page("/q/metrics").text().lines())
                .anyMatch(line -> line.startsWith("gateway_records_total{outcome=\"unreadable\"")
                        && Double.parseDouble(line.substring(line.lastIndexOf(' '))) >= 4);
    }

    @Test
    void a_text_with_a_character_that_the_database_cannot_hold_keeps_its_offsets() {
        SampleArticle article = SampleArticle.of(
                "zero",
                "Consumer Times",
                Instant.parse("2024-11-25T10:00:00Z"),
                List.of(of("Jane Doe", "a\0b", "Moon", Stance.FAVOR, 0.9)));

        article.publish(publisher);

        awaitStatus(article, "complete");
        assertThat(Api.get("/articles/" + article.id())
                        .json()
                        .at("/paragraphs/0/text")
                        .asText())
                .isEqualTo("Jane Doe said a\uFFFDb.");
    }

    @Test
    void while_the_database_is_away_callers_are_told_and_nothing_is_lost() {
        Api.otherServices("/database/stop");
        SampleArticle article = article("outage");
        try {
            article.publish(publisher);
            Api.Answer answer = Api.get("/articles");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(Api.page("/q/health/ready").status()).isEqualTo(503);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Api.page("/q/metrics").text().contains("gateway_consumer_retries_total"));
        } finally {
            Api.otherServices("/database/start");
        }

        awaitStatus(article, "complete");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.page("/q/health/ready").status() == 200);
    }

    private static SampleArticle article(String name) {
        return SampleArticle.of(
                name,
                "Consumer Times",
                Instant.parse("2024-11-25T10:00:00Z"),
                List.of(of("Jane Doe", "the moon is fine in " + name, "Moon", Stance.FAVOR, 0.9)));
    }

    private static void awaitStatus(SampleArticle article, String status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> Api.get("/articles/" + article.id())
                .json()
                .at("/status")
                .asText()
                .equals(status));
    }
}
