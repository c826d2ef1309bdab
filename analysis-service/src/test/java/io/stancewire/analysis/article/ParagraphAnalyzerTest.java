package io.stancewire.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.stancewire.analysis.TestArticles;
import io.stancewire.analysis.TestModel;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Statement;
import io.stancewire.contracts.TextSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParagraphAnalyzerTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final List<ParagraphMessage> SEED = TestArticles.messages(TestArticles.seed(), "en");

    private static String json(ParagraphAnalysis analysis) {
        try {
            return JSON.writeValueAsString(analysis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void givesTheSameBytesAloneAmongOthersColdAndWarm() {
        List<String> alone = SEED.stream()
                .map(message -> json(TestModel.coldAnalyzer().analyze(message)))
                .toList();
        ParagraphAnalyzer shared = TestModel.coldAnalyzer();
        List<ParagraphMessage> others = TestArticles.messages(
                "Markets fell.\nThe bank's governor said that rates would rise, and traders disagreed.", "en");

        List<String> cold = Stream.concat(others.stream(), SEED.stream())
                .parallel()
                .map(message -> json(shared.analyze(message)))
                .toList();
        List<String> warm =
                SEED.stream().map(message -> json(shared.analyze(message))).toList();

        assertThat(cold.subList(others.size(), cold.size())).isEqualTo(alone);
        assertThat(warm).isEqualTo(alone);
    }

    @Test
    void givesOffsetsThatSliceBackToTheText() {
        ParagraphAnalyzer analyzer = TestModel.coldAnalyzer();

        for (ParagraphMessage message : SEED) {
            for (Statement statement : analyzer.analyze(message).statements()) {
                Stream.of(statement.content(), statement.cue(), statement.source())
                        .filter(span -> span != null)
                        .forEach(span ->
                                assertThat(span.span().of(message.text())).isEqualTo(span.text()));
                assertThat(overlap(statement.content(), statement.cue())).isFalse();
            }
            analyzer.analyze(message).mentions().forEach(mention -> assertThat(
                            new Span(mention.start(), mention.end()).of(message.text()))
                    .isEqualTo(mention.text()));
        }
    }

    private static boolean overlap(TextSpan one, TextSpan other) {
        return one.pieces().stream().anyMatch(piece -> other.pieces().stream().anyMatch(piece::overlaps));
    }

    @Test
    void findsTheNamedSpeakersOfTheSeedWithTheirRoles() {
        ParagraphAnalyzer analyzer = TestModel.coldAnalyzer();

        List<Statement> statements = SEED.stream()
                .flatMap(message -> analyzer.analyze(message).statements().stream())
                .toList();

        List<String> speakers = statements.stream()
                .flatMap(statement -> statement.speakers().stream())
                .map(speaker -> speaker.name() + " | " + speaker.role())
                .distinct()
                .toList();
        assertThat(speakers)
                .contains(
                        "John Kirby | spokesman for the White House National Security Council",
                        "Vladimir Zelensky | Ukrainian President",
                        "Putin | Russian President",
                        "Michael Turner | chairman of the House Intelligence Committee",
                        "Harry Kazianis | director of security affairs at the Washington think tank Center for the National Interest");
    }

    @Test
    void leadsAPronounToTheNameThatTheParagraphHas() {
        ParagraphAnalyzer analyzer = TestModel.coldAnalyzer();

        List<String> pronouns = SEED.stream()
                .flatMap(message -> analyzer.analyze(message).statements().stream())
                .filter(statement ->
                        statement.source() != null && statement.source().text().equals("He"))
                .map(statement -> statement.speakers().get(0).name())
                .distinct()
                .toList();

        assertThat(pronouns).containsExactly("Vladimir Zelensky", "Putin", "Harry Kazianis");
    }
}
