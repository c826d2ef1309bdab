package io.stancewire.gateway.statement;

import static io.stancewire.gateway.parts.SampleStatement.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Stance;
import io.stancewire.gateway.parts.Api;
import io.stancewire.gateway.parts.Parts;
import io.stancewire.gateway.parts.Publisher;
import io.stancewire.gateway.parts.SampleArticle;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Parts.class)
class StatementsTest {
    private static final String OUTLET = "outlet=Statement+Times";

    private static final SampleArticle ARTICLE = SampleArticle.of(
            "statements",
            "Statement Times",
            Instant.parse("2024-11-25T10:00:00Z"),
            List.of(
                    of("Ann Ames", "taxes are rising, \"fast\"", "Taxland", Stance.AGAINST, 0.9),
                    of("Ann Ames", "the harbour is open", "Harbourland", Stance.FAVOR, 0.6),
                    of("Bob Burns", "taxes are fair", "Taxland", Stance.FAVOR, 0.4)
                            .as(QuotationType.DIRECT),
                    of("Bob Burns", "ships may come", "Harbourland", Stance.NEUTRAL, 0.8)
                            .as(Factuality.NEGATED),
                    of("Cid Cole", "nobody knows", "Taxland", Stance.AGAINST, 0.7)
                            .atSecondHand()));

    private static final SampleArticle LATER = SampleArticle.of(
            "statements later",
            "Statement Times",
            Instant.parse("2024-11-26T23:59:59.999999Z"),
            List.of(of("Ann Ames", "taxes were falling", "Taxland", Stance.FAVOR, 0.95)));

    @Inject
    Publisher publisher;

    @BeforeEach
    void publish() {
        ARTICLE.publish(publisher);
        LATER.publish(publisher);
        await().atMost(Duration.ofSeconds(60)).until(() -> total(OUTLET) == 6);
    }

    @Test
    void a_statement_has_the_shape_of_the_contract() {
        JsonNode statement = get("q=rising").at("/items/0");

        assertThat(statement.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "articleId",
                        "article",
                        "paragraph",
                        "type",
                        "content",
                        "cue",
                        "source",
                        "speakers",
                        "stances",
                        "factuality",
                        "reportedIn",
                        "publishedAt",
                        "outlet",
                        "model",
                        "confidence");
        assertThat(statement.at("/article/title").asText()).isEqualTo("Title of statements");
        assertThat(statement.at("/content/text").asText()).isEqualTo("taxes are rising, \"fast\"");
        assertThat(statement.at("/speakers/0").fieldNames())
                .toIterable()
                .containsExactly("id", "name", "kind", "role", "confidence");
        assertThat(statement.at("/stances/0/target").fieldNames()).toIterable().containsExactly("id", "name", "kind");
        assertThat(statement.at("/stances/0/probabilities/against").asDouble()).isEqualTo(0.9);
        assertThat(statement.at("/stances/0/abstained").asBoolean()).isFalse();
        assertThat(statement.at("/reportedIn").isNull()).isTrue();
        assertThat(statement.at("/publishedAt").asText()).isEqualTo("2024-11-25T10:00:00Z");
    }

    @Test
    void the_newest_come_first() {
        assertThat(get("").at("/items/0/content/text").asText()).isEqualTo("taxes were falling");
    }

    @Test
    void pages_cover_every_statement_once() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("limit=2" + cursor);
            assertThat(page.at("/total").asInt()).isEqualTo(6);
            assertThat(page.at("/totalExact").asBoolean()).isTrue();
            page.at("/items").forEach(item -> ids.add(item.at("/id").asText()));
            cursor = page.at("/next").isNull()
                    ? null
                    : "&cursor=" + page.at("/next").asText();
        } while (cursor != null);

        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void filters_narrow_the_answer() {
        assertThat(total(OUTLET + "&speaker=" + speaker("Ann Ames"))).isEqualTo(3);
        assertThat(total(OUTLET + "&speaker=" + speaker("Ann Ames") + "," + speaker("Cid Cole")))
                .isEqualTo(4);
        assertThat(total(OUTLET + "&target=" + target("Taxland"))).isEqualTo(4);
        assertThat(total(OUTLET + "&stance=favor")).isEqualTo(3);
        assertThat(total(OUTLET + "&type=direct")).isEqualTo(1);
        assertThat(total(OUTLET + "&factuality=negated")).isEqualTo(1);
        assertThat(total(OUTLET + "&articleId=" + LATER.id())).isEqualTo(1);
        assertThat(total(OUTLET + "&q=tax")).isEqualTo(3);
        assertThat(total(OUTLET + "&q=tax+-fall")).isEqualTo(2);
        assertThat(total(OUTLET + "&secondHand=only")).isEqualTo(1);
        assertThat(total(OUTLET + "&secondHand=exclude")).isEqualTo(5);
        assertThat(total("outlet=Nobody")).isZero();
    }

    @Test
    void a_date_means_the_whole_day_and_a_time_the_moment() {
        assertThat(total(OUTLET + "&to=2024-11-26")).isEqualTo(6);
        assertThat(total(OUTLET + "&from=2024-11-26")).isEqualTo(1);
        assertThat(total(OUTLET + "&from=2024-11-25T10:00:00Z&to=2024-11-25T10:00:00Z"))
                .isEqualTo(5);
        assertThat(total(OUTLET + "&from=2024-11-25T10:00:01Z")).isEqualTo(1);
    }

    @Test
    void target_stance_and_confidence_speak_of_one_stance() {
        String taxland = OUTLET + "&target=" + target("Taxland");

        assertThat(total(taxland + "&stance=favor")).isEqualTo(2);
        assertThat(total(taxland + "&stance=favor&minConfidence=0.9")).isEqualTo(1);
        assertThat(total(OUTLET + "&minConfidence=0.7")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance=favor",
                "type=direct",
                "q=tax",
                "minConfidence=0.7",
                "secondHand=only",
                "factuality=asserted",
                "from=2024-11-26",
                "to=2024-11-25",
                "articleId=none",
                "speaker=none",
                "target=none"
            })
    void a_filter_and_its_negation_share_out_what_others_leave(String filter) {
        for (String others :
                List.of(OUTLET, OUTLET + "&target=" + target("Taxland"), OUTLET + "&stance=favor,against")) {
            if (!others.contains("&" + filter.substring(0, filter.indexOf('=')))) {
                assertThat(total(others + "&" + filter) + total(others + "&not." + filter))
                        .as("%s of %s", filter, others)
                        .isEqualTo(total(others));
            }
        }
    }

    @Test
    void an_outlet_can_be_left_out() {
        assertThat(total("articleId=" + ARTICLE.id() + "&not.outlet=Statement+Times"))
                .isZero();
        assertThat(total("articleId=" + ARTICLE.id() + "&not.outlet=Others")).isEqualTo(5);
    }

    @Test
    void as_csv_all_come_with_their_fields_quoted() {
        Api.Answer answer = Api.get("/statements?" + OUTLET, "Accept", "text/csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.text().split("\r\n")).hasSize(7);
        assertThat(answer.text()).startsWith("id,publishedAt,outlet,").contains("\"taxes are rising, \"\"fast\"\"\"");
    }

    @Test
    void as_lines_each_is_the_same_as_in_a_page() {
        Api.Answer answer = Api.get("/statements?" + OUTLET, "Accept", "application/x-ndjson");
        List<String> lines = answer.text().lines().toList();

        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).isEqualTo(get("").at("/items/0").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stance=maybe",
                "type=spoken",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=rubbish",
                "minConfidence=2",
                "minConfidence=NaN",
                "from=yesterday",
                "speakre=a",
                "factuality=true",
                "secondHand=maybe",
                "q=",
                "q=a&q=b",
                "not.limit=3",
                "not.stance=maybe",
                "speaker=,",
                "cursor=MTIgYQ"
            })
    void what_cannot_be_is_refused_with_its_name(String parameter) {
        Api.Answer answer = Api.get("/statements?" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/title").asText()).isEqualTo("Bad Request");
        assertThat(answer.json().at("/errors/0/field").asText())
                .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
        assertThat(answer.json().at("/errors/0/message").asText()).isNotEmpty();
        assertThat(Api.get("/statements?" + parameter, "Accept", "text/csv").status())
                .isEqualTo(400);
    }

    @Test
    void from_after_to_is_refused() {
        Api.Answer answer = Api.get("/statements?from=2024-11-27&to=2024-11-26");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("from");
    }

    private static String speaker(String name) {
        return Api.get("/speakers?q=" + name.replace(' ', '+'))
                .json()
                .at("/items/0/id")
                .asText();
    }

    private static String target(String name) {
        return Api.get("/targets?q=" + name).json().at("/items/0/id").asText();
    }

    private static JsonNode get(String query) {
        return Api.get("/statements?" + OUTLET + (query.isEmpty() ? "" : "&" + query))
                .json();
    }

    private static int total(String query) {
        return Api.get("/statements?" + query).json().at("/total").asInt();
    }
}
