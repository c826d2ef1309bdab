package io.stancewire.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
class ArticlesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig LINES_AS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    BrokerResource broker;

    @BeforeEach
    void awaitReady() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void acceptedArticleStandsInTheTopicsWithAllItsParagraphs() throws Exception {
        String id = post("text/plain", Seed.text())
                .statusCode(202)
                .header("Location", matchesPattern("/api/v1/articles/[0-9a-f]{20}"))
                .body("paragraphs", equalTo(15), "duplicateOf", nullValue())
                .extract()
                .path("id");

        ConsumerRecord<String, String> article = records("articles", id).get(0);
        assertThat(JSON.readTree(article.value()).path("paragraphs").asInt()).isEqualTo(15);
        assertThat(header(article, "ce_type")).isEqualTo("io.stancewire.article");

        List<ConsumerRecord<String, String>> paragraphs = records("paragraphs", id);
        assertThat(paragraphs).hasSize(15);
        for (int i = 0; i < 15; i++) {
            JsonNode paragraph = JSON.readTree(paragraphs.get(i).value());
            assertThat(paragraph.path("index").asInt()).isEqualTo(i);
            assertThat(Seed.text()).contains(paragraph.path("text").asText());
            assertThat(paragraph.path("metadata").path("language").asText()).isEqualTo("en");
            assertThat(paragraph.path("metadata").path("publishedAt").asText()).endsWith("Z");
            assertThat(paragraph.fieldNames()).toIterable().last().isEqualTo("context");
        }
    }

    @Test
    void theSameArticleAgainGivesTheSameIdsInAllMessages() {
        String text = "Kirby said that he would stay. He then left.";
        String id = post("text/plain", text).statusCode(202).extract().path("id");
        String again = post("application/json", Map.of("text", text))
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(again).isEqualTo(id);
        assertThat(records("paragraphs", id))
                .hasSize(2)
                .extracting(record -> header(record, "ce_id"))
                .containsOnly(header(records("paragraphs", id).get(0), "ce_id"));
    }

    @Test
    void traceOfTheCallerGoesOn() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String traced = given().header("traceparent", trace)
                .contentType("text/plain")
                .body("A traced text.")
                .post("/articles")
                .path("id");
        String untraced = post("text/plain", "An untraced text.").extract().path("id");

        assertThat(header(records("paragraphs", traced).get(0), "traceparent")).isEqualTo(trace);
        assertThat(header(records("articles", untraced).get(0), "traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void linesAreTakenOneByOneAndBadOnesRejectedByNumber() {
        String lines = String.join(
                "\n",
                "{\"text\": \"The first article.\", \"unknown\": 1}",
                "",
                "{\"text\": ",
                "{\"text\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}",
                "{\"text\": \"...\"}",
                "{\"text\": \"The last article.\"}\r\n");

        post("application/x-ndjson", lines)
                .statusCode(202)
                .body("accepted", equalTo(2), "rejected", equalTo(3), "errors.line", hasItems(3, 4, 5));
    }

    @Test
    void thousandsOfLinesAreAllInTheTopicOnceTheyAreAccepted() {
        String lines = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"url\": \"https://news.example/one\", \"text\": \"Article number " + i + ".\"}\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();

        post("application/x-ndjson", lines).statusCode(202).body("accepted", equalTo(3_000), "errors", hasSize(0));

        String id = post("application/json", Map.of("url", "https://news.example/one/", "text", "Once more."))
                .extract()
                .path("id");
        assertThat(records("articles", id)).hasSize(3_001);
        assertThat(records("paragraphs", id)).hasSize(3_001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"text": "A"                                         | 400 | body
                    ["A"]                                                | 400 | body
                    {"text": "A"} {}                                     | 400 | body
                    {"text": 5}                                          | 400 | text
                    {"text": "A", "title": ["B"]}                        | 400 | title
                    {"text": "A", "publishedAt": "yesterday"}            | 400 | publishedAt
                    {"text": "A", "publishedAt": 1729845000}             | 400 | publishedAt
                    {"text": "A", "publishedAt": "2024-02-30T00:00:00Z"} | 400 | publishedAt
                    {"text": "A", "url": "here"}                         | 400 | url
                    {"text": "A", "language": "English!"}                | 400 | language
                    {"text": "A\\u0000"}                                  | 400 | text
                    {"text": "A\\ud800"}                                  | 400 | text
                    {"title": "A"}                                       | 400 | text
                    {"text": ""}                                         | 422 | text
                    {"text": " \\n\\t"}                                    | 422 | text
                    {"text": "1 + 1 = 2"}                                | 422 | text
                    """)
    void whatIsWrongIsNamed(String json, int status, String field) {
        post("application/json", json)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status), "type", equalTo("about:blank"), "errors[0].field", equalTo(field));
    }

    @Test
    void whatIsNotBuiltYetSaysSo() {
        post("text/html", "<p>A page</p>").statusCode(501).contentType("application/problem+json");
        post("application/json", Map.of("url", "https://news.example/a")).statusCode(501);
    }

    @Test
    void bodiesAboveTenMebibytesAreTooLarge() {
        post("text/plain", "x ".repeat(6 * 1024 * 1024)).statusCode(413).contentType("application/problem+json");
    }

    @Test
    void textThatIsNotInItsEncodingIsRejected() {
        given().contentType("text/plain; charset=utf-8")
                .body("Zürich".getBytes(StandardCharsets.ISO_8859_1))
                .post("/articles")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
        given().contentType("text/plain; charset=iso-8859-1")
                .body("Zürich".getBytes(StandardCharsets.ISO_8859_1))
                .post("/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void wrongMethodAndMediaTypeAreProblemsToo() {
        given().get("/articles").then().statusCode(405).contentType("application/problem+json");
        post("application/xml", "<a/>").statusCode(415).contentType("application/problem+json");
        given().contentType("text/plain")
                .accept("text/csv")
                .body("A")
                .post("/articles")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void articleInAnotherLanguageIsPublishedWithItsLanguage() throws Exception {
        String id = post("application/json", Map.of("text", "Er ging.", "language", "de-AT"))
                .statusCode(202)
                .extract()
                .path("id");

        JsonNode paragraph = JSON.readTree(records("paragraphs", id).get(0).value());
        assertThat(paragraph.path("metadata").path("language").asText()).isEqualTo("de");
    }

    @Test
    void nothingIsAcceptedWhileTheBrokerIsAwayAndAllAgainOnceItIsBack() {
        post("text/plain", "Before the broker went.").statusCode(202);
        broker.stop();
        try {
            long start = System.nanoTime();
            post("text/plain", "While the broker is away.")
                    .statusCode(503)
                    .header("Retry-After", matchesPattern("[0-9]+"))
                    .contentType("application/problem+json");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            given().get("/q/health/ready").then().statusCode(503);
        } finally {
            broker.startBroker();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> post("text/plain", "The broker is back.").extract().statusCode() == 202);
    }

    private List<ConsumerRecord<String, String>> records(String topic, String article) {
        return Topic.records(broker.bootstrapServers(), topic, article);
    }

    private static ValidatableResponse post(String mediaType, Object body) {
        return given().config(LINES_AS_TEXT)
                .contentType(mediaType)
                .body(body)
                .post("/articles")
                .then();
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
