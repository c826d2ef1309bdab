package io.stancewire.gateway.stance;

import static io.stancewire.gateway.parts.SampleStatement.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.contracts.EntityKind;
import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.Stance;
import io.stancewire.gateway.parts.Api;
import io.stancewire.gateway.parts.Parts;
import io.stancewire.gateway.parts.Publisher;
import io.stancewire.gateway.parts.SampleArticle;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Parts.class)
class StancesTest {
    private static final String OUTLET = "outlet=Stance+Times";

    private static final SampleArticle ARTICLE = SampleArticle.of(
            "stances",
            "Stance Times",
            Instant.parse("2024-11-25T22:00:00Z"),
            List.of(
                    of("Dora Dahl", "one", "Stanceland", Stance.FAVOR, 0.9),
                    of("Mrs. Dora Dahl", "two", "Stanceland", Stance.FAVOR, 0.9),
                    of("Dora Dahl", "three", "Stanceland", Stance.AGAINST, 0.9),
                    of("Dora Dahl", "four", "Stanceland", Stance.NEUTRAL, 0.9),
                    of("Dora Dahl", "five", "Stanceland", Stance.FAVOR, 0.4),
                    of("Dora Dahl", "six", "Stanceland", Stance.AGAINST, 0.9).as(Factuality.NEGATED),
                    of("Dora Dahl", "seven", "Stanceland", Stance.AGAINST, 0.9).atSecondHand(),
                    of("Dora Dahl", "eight", "Otherland", Stance.FAVOR, 0.3),
                    of("an aide", "nine", "Stanceland", Stance.AGAINST, 0.9).by(EntityKind.UNNAMED),
                    of("Emil Ek", "ten", "Stanceland", Stance.AGAINST, 0.9)));

    @Inject
    Publisher publisher;

    @BeforeEach
    void publish() {
        ARTICLE.publish(publisher);
        await().atMost(Duration.ofSeconds(60)).until(() -> Api.get("/articles/" + ARTICLE.id())
                .json()
                .at("/status")
                .asText()
                .equals("complete"));
    }

    @Test
    void a_speaker_has_all_its_names_and_counts() {
        JsonNode speaker = Api.get("/speakers?q=dora+d").json().at("/items/0");

        assertThat(speaker.at("/name").asText()).isEqualTo("Dora Dahl");
        assertThat(speaker.at("/kind").asText()).isEqualTo("person");
        assertThat(speaker.at("/roles").toString()).isEqualTo("[\"spokesman\"]");
        assertThat(speaker.at("/aliases").toString()).isEqualTo("[\"Dora Dahl\",\"Mrs. Dora Dahl\"]");
        assertThat(speaker.at("/counts").toString()).isEqualTo("{\"statements\":8,\"articles\":1}");
        assertThat(Api.get("/speakers/" + speaker.at("/id").asText()).json()).isEqualTo(speaker);
    }

    @Test
    void stances_are_counted_per_target() {
        JsonNode stances = Api.get("/speakers/" + dora() + "/stances").json();
        JsonNode towards = stances.at("/items/0");

        assertThat(stances.at("/total").asInt()).isEqualTo(2);
        assertThat(towards.fieldNames())
                .toIterable()
                .containsExactly(
                        "target", "n", "favor", "against", "neutral", "unscored", "net", "interval", "balance");
        assertThat(towards.at("/target/name").asText()).isEqualTo("Stanceland");
        assertThat(towards.at("/n").asInt()).isEqualTo(4);
        assertThat(towards.at("/favor").asInt()).isEqualTo(2);
        assertThat(towards.at("/unscored").asInt()).isEqualTo(1);
        assertThat(towards.at("/net").asDouble()).isEqualTo(0.25);
        assertThat(towards.at("/balance").asDouble()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(towards.at("/interval")).hasSize(2);
    }

    @Test
    void where_all_are_unscored_nothing_is_said_of_the_whole() {
        JsonNode towards = Api.get("/speakers/" + dora() + "/stances").json().at("/items/1");

        assertThat(towards.at("/n").asInt()).isZero();
        assertThat(towards.at("/unscored").asInt()).isEqualTo(1);
        assertThat(towards.at("/net").isNull()).isTrue();
        assertThat(towards.at("/interval").isNull()).isTrue();
        assertThat(towards.at("/balance").isNull()).isTrue();
    }

    @Test
    void what_is_left_out_counts_when_asked_for() {
        assertThat(against("")).isEqualTo(1);
        assertThat(against("?secondHand=include")).isEqualTo(2);
        assertThat(against("?factuality=asserted,negated")).isEqualTo(2);
        assertThat(against("?corrected=exclude")).isEqualTo(1);
    }

    @Test
    void stances_page_without_gaps() {
        JsonNode first = Api.get("/speakers/" + dora() + "/stances?limit=1").json();
        JsonNode second = Api.get("/speakers/" + dora() + "/stances?limit=1&cursor="
                        + first.at("/next").asText())
                .json();

        assertThat(first.at("/items/0/target/name").asText()).isEqualTo("Stanceland");
        assertThat(second.at("/items/0/target/name").asText()).isEqualTo("Otherland");
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void a_target_lists_those_who_are_one_by_name_unless_asked() {
        String stances = "/targets/" + target() + "/stances";

        assertThat(names(Api.get(stances).json(), "speaker")).containsExactly("Dora Dahl", "Emil Ek");
        assertThat(names(Api.get(stances + "?speakerKind=unnamed").json(), "speaker"))
                .containsExactly("an aide");
    }

    @Test
    void the_matrix_has_a_cell_for_each_pair_that_spoke() {
        JsonNode matrix = Api.get("/stances/matrix?top=10&" + OUTLET).json();

        assertThat(matrix.at("/speakers")).hasSize(2);
        assertThat(matrix.at("/speakers/0/name").asText()).isEqualTo("Dora Dahl");
        assertThat(matrix.at("/targets/0/name").asText()).isEqualTo("Stanceland");
        assertThat(matrix.at("/cells")).hasSize(3);
        assertThat(matrix.at("/cells/0/speaker").asText()).isEqualTo(dora());
        assertThat(matrix.at("/cells/0/net").asDouble()).isEqualTo(0.25);
        assertThat(matrix.at("/cells/0/unscored").asInt()).isEqualTo(1);
    }

    @Test
    void the_matrix_of_given_ids_has_those_alone() {
        JsonNode matrix = Api.get("/stances/matrix?speakers=" + dora() + "&targets=" + target())
                .json();

        assertThat(matrix.at("/speakers")).hasSize(1);
        assertThat(matrix.at("/targets")).hasSize(1);
        assertThat(matrix.at("/cells")).hasSize(1);
    }

    @Test
    void aggregates_count_whole_days() {
        assertThat(Api.get("/stances/matrix?" + OUTLET + "&from=2024-11-25T23:00:00Z")
                        .json()
                        .at("/cells"))
                .hasSize(3);
        assertThat(Api.get("/stances/matrix?" + OUTLET + "&from=2024-11-26")
                        .json()
                        .at("/cells"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/speakers/nobody",
                "/speakers/nobody/stances",
                "/targets/nobody",
                "/targets/nobody/stances",
                "/articles/nobody"
            })
    void an_unknown_id_is_not_found(String path) {
        Api.Answer answer = Api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"top=0", "top=x", "speakerKind=alien", "corrected=maybe", "secondHand=x", "from=x", "limit=3"})
    void what_the_matrix_does_not_take_is_refused(String parameter) {
        assertThat(Api.get("/stances/matrix?" + parameter).status()).isEqualTo(400);
    }

    private static int against(String query) {
        return Api.get("/speakers/" + dora() + "/stances" + query)
                .json()
                .at("/items/0/against")
                .asInt();
    }

    private static List<String> names(JsonNode page, String side) {
        return page.at("/items").findValues(side).stream()
                .map(entity -> entity.at("/name").asText())
                .toList();
    }

    private static String dora() {
        return Api.get("/speakers?q=dora").json().at("/items/0/id").asText();
    }

    private static String target() {
        return Api.get("/targets?q=stance").json().at("/items/0/id").asText();
    }
}
