package io.stancewire.analysis.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.analysis.TestArticles;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Topics;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
class ParagraphStreamTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void answersEveryParagraphWithItsAnalysisInOrder() throws IOException {
        List<ParagraphMessage> seed = TestArticles.messages(TestArticles.seed(), "en");

        seed.forEach(message -> publish(message.articleId(), write(message)));

        List<ConsumerRecord<String, String>> analyses =
                awaitRecords(Topics.PARAGRAPH_ANALYSES, seed.get(0).articleId(), seed.size());
        for (int index = 0; index < seed.size(); index++) {
            JsonNode analysis = json.readTree(analyses.get(index).value());
            assertThat(analysis.path("index").asInt()).isEqualTo(index);
            assertThat(analysis.path("model").asText()).startsWith("stancewire-reader-");
            assertThat(analysis.path("tookMillis").asDouble()).isPositive();
            assertThat(header(analyses.get(index), Headers.CE_TYPE)).isEqualTo("io.stancewire.paragraph-analysis");
            assertThat(header(analyses.get(index), Headers.TRACE_PARENT)).isEqualTo(TRACE);
        }
    }

    @Test
    void putsWhatItCannotAnalyseIntoTheDeadLettersAndGoesOn() {
        ParagraphMessage good =
                TestArticles.messages("The mayor said it would rain.", "en").get(0);

        publish(good.articleId(), "{\"articleId\": ");
        publish(good.articleId(), "{\"text\": 7}");
        publish(good.articleId(), write(good));

        assertThat(awaitRecords(Topics.PARAGRAPH_ANALYSES, good.articleId(), 1)).hasSize(1);
        List<ConsumerRecord<String, String>> dead = awaitRecords(Topics.PARAGRAPHS_DEAD_LETTER, good.articleId(), 2);
        assertThat(dead).extracting(ConsumerRecord::value).containsExactly("{\"articleId\": ", "{\"text\": 7}");
        assertThat(header(dead.get(0), Headers.DEAD_LETTER_REASON)).startsWith("not a paragraph message");
        assertThat(header(dead.get(0), Headers.DEAD_LETTER_TOPIC)).isEqualTo(Topics.PARAGRAPHS);
        assertThat(header(dead.get(0), Headers.DEAD_LETTER_OFFSET)).matches("\\d+");
        assertThat(header(dead.get(0), Headers.TRACE_PARENT)).isEqualTo(TRACE);
    }

    @Test
    void leavesArticlesAloneThatAreNotEnglish() {
        ParagraphMessage french =
                TestArticles.messages("Le maire a dit oui.", "fr").get(0);
        ParagraphMessage english =
                TestArticles.messages("The governor said yes.", "en").get(0);

        publish(french.articleId(), write(french));
        publish(french.articleId(), write(english));

        // The second one has the same key, so that it comes after the first.
        awaitRecords(Topics.PARAGRAPH_ANALYSES, english.articleId(), 1);
        assertThat(records(Topics.PARAGRAPH_ANALYSES, french.articleId())).isEmpty();
        assertThat(records(Topics.PARAGRAPHS_DEAD_LETTER, french.articleId())).isEmpty();
    }

    @Test
    void analysesATextOnRequest() {
        given().contentType("application/json")
                .body(Map.of("text", "Mayor Ann Lee praised the new bridge.\nIt opens in May, Lee said."))
                .post("/analyze")
                .then()
                .statusCode(200)
                .body("paragraphs", hasSize(2))
                .body("paragraphs[1].statements.speakers.flatten().name", hasItem("Ann Lee"))
                .body("paragraphs[1].statements.paragraph", hasItem(1))
                .body("paragraphs[1].statements.model", hasItem("stancewire-reader-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"text": "a b", "mentions": [{"start": 1, "end": 9}]} | 400 | mentions[0]
                    {"text": "a b", "mentions": [{"start": 1, "end": 2}]} | 400 | mentions[0]
                    {"text": "a b", "mentions": [{"start": 3, "end": 1}]} | 400 | mentions.[0]
                    {"text": "a b", "pairs": [{"holder": {"start": 0, "end": 1}}]} | 400 | pairs[0].target
                    {"text": "a b", "topics": [" "]} | 400 | topics[0]
                    {"text": " 12 "} | 422 | text
                    {"text": ["a"]} | 400 | text
                    {"text": | 400 | body
                    {} | 400 | text
                    """)
    void saysWhatIsWrongWithARequest(String body, int status, String field) {
        given().contentType("application/json")
                .body(body)
                .post("/analyze")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("errors.field", hasItem(field));
    }

    @Test
    void hasTheBrokerInItsReadiness() {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/metrics").then().statusCode(200).body(not(equalTo("")));
    }

    private String write(ParagraphMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(String key, String value) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>(Topics.PARAGRAPHS, key, value);
            record.headers().add(Headers.TRACE_PARENT, TRACE.getBytes(StandardCharsets.UTF_8));
            producer.send(record);
        }
    }

    private List<ConsumerRecord<String, String>> awaitRecords(String topic, String key, int count) {
        await().atMost(LONG_ENOUGH).until(() -> records(topic, key).size() >= count);
        return records(topic, key);
    }

    private List<ConsumerRecord<String, String>> records(String topic, String key) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
