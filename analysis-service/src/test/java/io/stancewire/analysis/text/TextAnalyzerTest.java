package io.stancewire.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.analysis.TestArticles;
import io.stancewire.analysis.TestModel;
import io.stancewire.contracts.AnalyzeAnswer;
import io.stancewire.contracts.AnalyzeRequest;
import io.stancewire.contracts.Mention;
import io.stancewire.contracts.Span;
import io.stancewire.contracts.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {
    private final TextAnalyzer analyzer = TestModel.texts();

    @Test
    void answersForMentionsAtTheOffsetsThatWereAsked() {
        String text = "  Critics called\nthe mayor a disgrace.";
        Span asked = new Span(17, 26);

        AnalyzeAnswer answer = analyzer.analyze(new AnalyzeRequest(text, List.of(asked), null, null));

        assertThat(answer.paragraphs()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.text()).isEqualTo("  Critics called the mayor a disgrace.");
            assertThat(paragraph.mentions())
                    .filteredOn(mention -> mention.start() == 17 && mention.end() == 26)
                    .extracting(Mention::text)
                    .containsExactly("the mayor");
        });
    }

    @Test
    void answersPairsAndTopicsInTheOrderInWhichTheyWereAsked() {
        String text = "France condemned Syria.";
        Span france = new Span(0, 6);
        Span syria = new Span(17, 22);

        AnalyzeAnswer answer = analyzer.analyze(new AnalyzeRequest(
                text,
                null,
                List.of("war", "football"),
                List.of(new AnalyzeRequest.Pair(france, syria), new AnalyzeRequest.Pair(syria, france))));

        assertThat(answer.topics()).extracting(AnalyzeAnswer.TopicStance::topic).containsExactly("war", "football");
        assertThat(answer.pairs()).extracting(AnalyzeAnswer.PairStance::holder).containsExactly(france, syria);
        assertThat(answer.pairs())
                .allSatisfy(pair -> assertThat(pair.probabilities().favor()
                                + pair.probabilities().against()
                                + pair.probabilities().neutral())
                        .isBetween(0.999, 1.001));
    }

    @Test
    void splitsATextIntoParagraphsLikeAnArticle() {
        AnalyzeAnswer answer = analyzer.analyze(
                new AnalyzeRequest("A heading\n\nIt rained, the mayor said.\nIt stopped.", null, null, null));

        assertThat(answer.paragraphs())
                .extracting(AnalyzeAnswer.AnalyzedParagraph::text)
                .containsExactly("A heading", "It rained, the mayor said.", "It stopped.");
    }

    @Test
    void readsATextThatIsLongerThanTheEncoder() {
        String text = TestArticles.seed().replace('\n', ' ').strip();

        AnalyzeAnswer answer = analyzer.analyze(new AnalyzeRequest(text, null, null, null));

        assertThat(answer.paragraphs()).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.text()).isEqualTo(text);
            assertThat(paragraph.statements()).hasSizeGreaterThan(10);
            assertThat(paragraph.statements())
                    .anySatisfy(analyzed ->
                            assertThat(analyzed.statement().cue().start()).isGreaterThan(5000));
        });
    }

    @Test
    void takesTheNameThatStandsInAppositionToARole() {
        AnalyzeAnswer answer = analyzer.analyze(
                new AnalyzeRequest("The coach, Lena Roth, said the referee was wrong.", null, null, null));

        assertThat(answer.paragraphs().get(0).statements().get(0).statement().speakers())
                .extracting(Speaker::name)
                .containsExactly("Lena Roth");
    }
}
