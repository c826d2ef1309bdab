package io.stancewire.gateway.article;

import static io.stancewire.gateway.parts.SampleStatement.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.contracts.Stance;
import io.stancewire.gateway.parts.Api;
import io.stancewire.gateway.parts.Parts;
import io.stancewire.gateway.parts.Publisher;
import io.stancewire.gateway.parts.SampleArticle;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Parts.class)
class PostedArticlesTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    Publisher publisher;

    @Test
    void an_article_goes_on_byte_for_byte_and_its_address_answers_at_once() {
        String body = "{ \"text\" : \"Grüße \\u00e9\\n\\nTwo\" }";

        Api.Answer answer = Api.post("/articles", "application/json", body);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/paragraphs").asInt()).isEqualTo(2);
        assertThat(Api.otherServices("/sent").text()).isEqualTo(body);
        String id = answer.json().at("/id").asText();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/articles/" + id);
        Api.Answer article = Api.page(answer.header("Location"));
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.json().at("/status").asText()).isEqualTo("analysing");
        assertThat(article.json().at("/paragraphCount").asInt()).isEqualTo(2);
    }

    @Test
    void the_messages_fill_the_place_that_the_answer_made() {
        SampleArticle article = SampleArticle.of(
                "placed",
                "Posted Times",
                Instant.parse("2024-11-25T10:00:00Z"),
                List.of(of("Jo Jung", "that is so", "Moon", Stance.FAVOR, 0.9)));
        Api.Answer answer = Api.post("/articles", "text/plain", "placed");
        assertThat(answer.json().at("/id").asText()).isEqualTo(article.id());

        article.publish(publisher);

        await().atMost(Duration.ofSeconds(60)).until(() -> Api.get("/articles/" + article.id())
                .json()
                .at("/status")
                .asText()
                .equals("complete"));
    }

    @Test
    void lists_of_articles_filter_and_page() {
        for (int number = 0; number < 3; number++) {
            SampleArticle.of(
                            "listed" + number,
                            "List Times",
                            Instant.parse("2024-11-2" + number + "T10:00:00Z"),
                            List.of(of("Jo Jung", "zebras number " + number, "Moon", Stance.FAVOR, 0.9)))
                    .publish(publisher);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> total("outlet=List+Times&status=complete") == 3);

        var first = Api.get("/articles?outlet=List+Times&limit=2").json();
        var second = Api.get("/articles?outlet=List+Times&limit=2&cursor="
                        + first.at("/next").asText())
                .json();

        assertThat(first.at("/items/0/title").asText()).isEqualTo("Title of listed2");
        assertThat(first.at("/items/0/statementCount").asInt()).isEqualTo(1);
        assertThat(second.at("/items")).hasSize(1);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(total("outlet=List+Times&q=zebra")).isEqualTo(3);
        assertThat(total("outlet=List+Times&q=listed1")).isEqualTo(1);
        assertThat(total("outlet=List+Times&from=2024-11-21&to=2024-11-21")).isEqualTo(1);
        assertThat(total("outlet=List+Times&status=unsupported")).isZero();
        assertThat(Api.get("/articles?status=done").status()).isEqualTo(400);
    }

    @Test
    void a_refusal_comes_back_as_it_is() {
        Api.Answer answer = Api.post("/articles", "text/plain", "refused");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/title").asText()).isEqualTo("Refused");
    }

    @Test
    void lines_stream_on_beyond_the_limit_of_a_body() {
        byte[] line = ("{\"text\":\"" + "x".repeat(MEBIBYTE) + "\"}\n").getBytes(StandardCharsets.UTF_8);

        Api.Answer answer =
                Api.post("/articles", "application/x-ndjson", BodyPublishers.ofInputStream(() -> repeated(line, 25)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain"})
    void a_body_above_the_limit_is_refused(String mediaType) {
        byte[] piece = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8);

        Api.Answer answer = Api.post("/articles", mediaType, BodyPublishers.ofInputStream(() -> repeated(piece, 11)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_text_to_analyse_goes_to_the_analysis_service() {
        Api.Answer answer = Api.post("/analyze", "application/json", "{\"text\":\"He said so.\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"text\":\"He said so.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /statements, 405",
        "DELETE, /articles, 405",
        "GET, /analyze, 405",
        "GET, /feeds, 501",
        "DELETE, /feeds/1, 501",
        "GET, /nothing, 404"
    })
    void a_wrong_call_is_a_problem(String method, String path, int status) {
        Api.Answer answer = Api.call(method, path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"application/xml, 415", "text/html, 501"})
    void a_media_type_that_cannot_be_read_is_a_problem(String mediaType, int status) {
        Api.Answer answer = Api.post("/articles", mediaType, "<p>x</p>");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_media_type_that_cannot_be_given_is_a_problem() {
        Api.Answer answer = Api.get("/articles", "Accept", "image/png");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_api_describes_itself() {
        assertThat(Api.page("/openapi").text()).contains("/api/v1/statements", "not.speaker", "/api/v1/stances/matrix");
        assertThat(Api.get("/openapi").status()).isEqualTo(200);
        assertThat(Api.page("/docs/").status()).isEqualTo(200);
        assertThat(Api.page("/").status()).isEqualTo(200);
    }

    private static int total(String query) {
        return Api.get("/articles?" + query).json().at("/total").asInt();
    }

    private static InputStream repeated(byte[] piece, int times) {
        return new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, piece).stream()
                .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
                .toList()));
    }
}
