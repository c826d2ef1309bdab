package io.stancewire.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.stancewire.gateway.parts.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gateway that was started alone, with keys. */
@QuarkusTest
@TestProfile(AwayTest.Alone.class)
class AwayTest {
    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/none",
                    "kafka.bootstrap.servers", "127.0.0.1:1",
                    "stancewire.ingest-url", "http://127.0.0.1:1",
                    "stancewire.analysis-url", "http://127.0.0.1:1",
                    "stancewire.api-keys", "ada:first,grace:second",
                    "stancewire.open-reads", "true",
                    "quarkus.http.test-port", "0");
        }
    }

    @Test
    void without_its_parts_it_starts_and_says_that_it_is_not_ready() {
        assertThat(Api.page("/q/health/live").status()).isEqualTo(200);
        assertThat(Api.page("/q/health/ready").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({"/articles, text/plain", "/articles, application/x-ndjson", "/analyze, application/json"})
    void what_needs_another_service_is_told_to_come_again(String path, String mediaType) {
        Api.Answer answer = Api.post(path, mediaType, "{}", "Authorization", "Bearer second");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void without_the_database_a_question_is_told_to_come_again() {
        for (String path : new String[] {"/statements", "/articles", "/speakers", "/targets", "/stances/matrix"}) {
            Api.Answer answer = Api.get(path);

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        assertThat(Api.get("/statements", "Accept", "text/csv").status()).isEqualTo(503);
    }

    @Test
    void writing_needs_a_key_and_reading_may_be_open() {
        Api.Answer answer = Api.post("/articles", "text/plain", "x");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Api.post("/articles", "text/plain", "x", "Authorization", "Bearer wrong")
                        .status())
                .isEqualTo(401);
        assertThat(Api.get("/feeds").status()).isEqualTo(501);
    }
}
