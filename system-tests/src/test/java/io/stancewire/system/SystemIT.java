package io.stancewire.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SystemIT {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);
    private static final int ARTICLES = 20;

    private static RunningSystem system;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        system = RunningSystem.start();
        client = system.client();
    }

    @AfterAll
    static void close() throws IOException {
        system.close();
    }

    @Test
    void seedGoesTheWholeWay() throws Exception {
        String id = accepted(seed());

        JsonNode article = awaitComplete(id);

        List<String> speakers = new ArrayList<>();
        for (JsonNode paragraph : article.path("paragraphs")) {
            String text = paragraph.path("text").asText();
            for (JsonNode statement : paragraph.path("statements")) {
                for (String part : List.of("content", "cue", "source")) {
                    JsonNode span = statement.path(part);
                    if (span.isObject()) {
                        assertThat(text.substring(
                                        span.path("start").asInt(),
                                        span.path("end").asInt()))
                                .isEqualTo(span.path("text").asText());
                    }
                }
                statement
                        .path("speakers")
                        .forEach(speaker -> speakers.add(speaker.path("name").asText()));
            }
        }
        assertThat(speakers).contains("John Kirby", "Vladimir Zelensky", "Putin", "Michael Turner", "Harry Kazianis");

        int before = statements(id).size();
        assertThat(accepted(seed())).isEqualTo(id);
        awaitComplete(id);
        assertThat(statements(id)).hasSize(before);
    }

    @Test
    void garbageGetsAClearError() throws Exception {
        Client.Answer malformed = client.post("/api/v1/articles", "application/json", "{\"text\": ");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().path("errors").path(0).path("field").asText())
                .isNotEmpty();

        Client.Answer empty = client.post("/api/v1/articles", "text/plain", " 123 ");
        assertThat(empty.status()).isEqualTo(422);

        Client.Answer unknown = client.get("/api/v1/statements?stance=warm");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body().path("errors").path(0).path("field").asText()).isEqualTo("stance");
    }

    /** The reference is what the analysis says of the same texts on request, when nothing is killed. */
    @Test
    void nothingIsLostOrDoubledWhenAnalysisAndGatewayAreKilled() throws Exception {
        List<String> texts = articles();
        Map<String, List<String>> expected = new TreeMap<>();
        for (String text : texts) {
            expected.put(text, contents(analyze(text)));
        }
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i == texts.size() / 4 || i == texts.size() / 2) {
                system.killAnalysis();
            }
            if (i == texts.size() / 3) {
                system.killGateway();
            }
            ids.add(acceptedInTheEnd(texts.get(i)));
        }
        system.killAnalysis();
        system.killGateway();
        system.awaitReady();

        Set<String> statementIds = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            JsonNode article = awaitComplete(ids.get(i));
            assertThat(article.path("failed")).isEmpty();
            assertThat(contents(article)).isEqualTo(expected.get(texts.get(i)));
            List<String> listed = statements(ids.get(i));
            assertThat(listed).hasSize(expected.get(texts.get(i)).size());
            statementIds.addAll(listed);
        }
        assertThat(statementIds)
                .hasSize(expected.values().stream().mapToInt(List::size).sum());
    }

    /** Twenty articles of eight paragraphs, no two alike, of the seed's sentences. */
    private static List<String> articles() throws IOException {
        List<String> lines = seed().lines().filter(line -> line.length() > 200).toList();
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            List<String> own = new ArrayList<>(List.of("Report number " + i + " came in this morning."));
            for (int k = 0; k < 7; k++) {
                own.add(lines.get((i + k) % lines.size()));
            }
            articles.add(String.join("\n", own));
        }
        return articles;
    }

    private static String seed() throws IOException {
        return Files.readString(Path.of("../seeds/000_bcad9783b0bbef93.txt"));
    }

    private static JsonNode analyze(String text) throws Exception {
        String body = "{\"text\": \""
                + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        Client.Answer answer = client.post("/api/v1/analyze", "application/json", body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> contents(JsonNode article) {
        List<String> contents = new ArrayList<>();
        article.path("paragraphs").forEach(paragraph -> paragraph
                .path("statements")
                .forEach(statement -> contents.add(paragraph.path("index").asInt() + " "
                        + statement.path("content").path("start").asInt() + " "
                        + statement.path("content").path("text").asText())));
        return contents.stream().sorted().toList();
    }

    private static String accepted(String text) throws Exception {
        Client.Answer answer = client.post("/api/v1/articles", "text/plain", text);
        assertThat(answer.status()).isEqualTo(202);
        return answer.body().path("id").asText();
    }

    /** As a client does whose call fails while a part is away: it calls again. */
    private static String acceptedInTheEnd(String text) {
        return await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> client.post("/api/v1/articles", "text/plain", text), answer -> answer.status() == 202)
                .body()
                .path("id")
                .asText();
    }

    private static JsonNode awaitComplete(String id) {
        return await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> client.get("/api/v1/articles/" + id).body(),
                        article -> article.path("status").asText().equals("complete"));
    }

    private static List<String> statements(String articleId) throws Exception {
        JsonNode page = client.get("/api/v1/statements?limit=200&articleId=" + articleId)
                .body();
        assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size());
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(statement -> ids.add(statement.path("id").asText()));
        return ids;
    }
}
