package io.stancewire.gateway.consumer;

import static io.stancewire.gateway.parts.SampleStatement.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.contracts.Stance;
import io.stancewire.gateway.parts.Api;
import io.stancewire.gateway.parts.Parts;
import io.stancewire.gateway.parts.SampleArticle;
import io.stancewire.gateway.storage.Database;
import io.stancewire.gateway.storage.Schema;
import io.stancewire.gateway.storage.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Parts.class)
class ArrivalOrderTest {
    private static final int ORDERS = 40;

    private static final SampleArticle FIRST = SampleArticle.of(
            "order",
            "Order Times",
            Instant.parse("2024-11-25T10:00:00Z"),
            List.of(
                    of("John Orderly", "Ukraine needs help", "Orderland", Stance.FAVOR, 0.9),
                    of("Mr. John Orderly", "Russia must leave", "Otherorder", Stance.AGAINST, 0.8),
                    of("Old Speaker", "this will go", "Orderland", Stance.NEUTRAL, 0.7)));
    private static final SampleArticle SECOND = FIRST.version(
            "2",
            "2024-12-02T00:00:00Z",
            List.of(
                    of("John Orderly", "Ukraine needs more help", "Orderland", Stance.FAVOR, 0.9),
                    of("Vladimir Putin", "Russia is right", "Otherorder", Stance.FAVOR, 0.8)));

    @Inject
    ArchiveWriter writer;

    @Inject
    Database database;

    @Inject
    Schema schema;

    @BeforeEach
    void empty() {
        schema.migrate();
        database.write(connection -> Sql.of("truncate article, entity cascade").run(connection));
    }

    @Test
    void any_order_and_any_batches_of_the_same_messages_end_in_the_same_answers() {
        List<Message> messages = new ArrayList<>(messages(FIRST));
        messages.addAll(messages(SECOND));
        messages.add(new Message.ParagraphFailed(SECOND.paragraph(1), "too long"));
        writer.store(messages(SECOND));
        List<String> expected = answers();
        assertThat(expected.get(0)).contains("Ukraine needs more help", "\"status\":\"complete\"");

        Random random = new Random(1);
        for (int order = 0; order < ORDERS; order++) {
            empty();
            Collections.shuffle(messages, random);
            int cut = random.nextInt(messages.size());
            writer.store(messages.subList(0, cut));
            messages.subList(cut, messages.size()).forEach(message -> writer.store(List.of(message)));

            assertThat(answers()).isEqualTo(expected);
        }
    }

    @Test
    void the_same_messages_again_change_nothing() {
        writer.store(messages(FIRST));
        List<String> once = answers();

        writer.store(messages(FIRST));

        assertThat(answers()).isEqualTo(once);
    }

    @Test
    void an_older_version_is_left_out() {
        writer.store(messages(SECOND));
        List<String> before = answers();

        assertThat(writer.store(messages(FIRST))).isEqualTo(messages(FIRST).size());

        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void an_older_model_does_not_overwrite_a_newer_one() {
        writer.store(messages(FIRST));

        writer.store(List.of(new Message.AnalysisArrived(FIRST.analysis(0, "model 1.10"))));
        writer.store(List.of(new Message.AnalysisArrived(FIRST.analysis(0, "model 1.9"))));

        assertThat(Api.get("/statements?outlet=Order+Times&q=Ukraine")
                        .json()
                        .at("/items/0/model")
                        .asText())
                .isEqualTo("model 1.10");
    }

    @Test
    void a_failed_paragraph_makes_the_article_incomplete_until_its_analysis_comes() {
        List<Message> messages = new ArrayList<>(messages(FIRST));
        messages.removeIf(message -> message instanceof Message.AnalysisArrived analysis
                && analysis.analysis().index() == 1);
        writer.store(messages);
        assertThat(article().at("/status").asText()).isEqualTo("analysing");

        writer.store(List.of(new Message.ParagraphFailed(FIRST.paragraph(1), "out of memory")));

        assertThat(article().at("/status").asText()).isEqualTo("incomplete");
        assertThat(article().at("/failed").toString()).isEqualTo("[{\"paragraph\":1,\"reason\":\"out of memory\"}]");
        writer.store(List.of(new Message.AnalysisArrived(FIRST.analysis(1))));
        assertThat(article().at("/status").asText()).isEqualTo("complete");
        assertThat(article().at("/failed")).isEmpty();
    }

    @Test
    void an_article_in_another_language_is_unsupported() {
        writer.store(List.of(new Message.ArticleArrived(FIRST.in("de").article())));

        assertThat(article().at("/status").asText()).isEqualTo("unsupported");
    }

    @Test
    void an_analysis_alone_is_kept_and_not_shown_yet() {
        writer.store(List.of(new Message.AnalysisArrived(FIRST.analysis(0))));

        assertThat(article().at("/status").asText()).isEqualTo("analysing");
        assertThat(article().at("/paragraphs")).isEmpty();
        assertThat(Api.get("/statements?outlet=Order+Times").json().at("/total").asInt())
                .isZero();
        assertThat(Api.get("/speakers?q=orderly").json().at("/total").asInt()).isZero();
    }

    private static JsonNode article() {
        return Api.get("/articles/" + FIRST.id()).json();
    }

    private static List<Message> messages(SampleArticle article) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message.ArticleArrived(article.article()));
        for (int index = 0; index < article.paragraphs(); index++) {
            messages.add(new Message.ParagraphArrived(article.paragraph(index)));
            messages.add(new Message.AnalysisArrived(article.analysis(index)));
        }
        return messages;
    }

    private static List<String> answers() {
        return List.of(
                Api.get("/articles/" + FIRST.id()).text(),
                Api.get("/articles?outlet=Order+Times").text(),
                Api.get("/statements?outlet=Order+Times").text(),
                Api.get("/speakers?q=orderly").text(),
                Api.get("/targets?q=order").text(),
                Api.get("/stances/matrix?outlet=Order+Times").text());
    }
}
