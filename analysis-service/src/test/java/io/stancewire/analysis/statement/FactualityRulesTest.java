package io.stancewire.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.Factuality;
import io.stancewire.contracts.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The mayor said it would rain.               | said            | ASSERTED
                    The mayor never said it would rain.         | never said      | NEGATED
                    The mayor did not deny it.                  | did not deny    | NEGATED
                    The mayor didn't say it would rain.         | didn't say      | NEGATED
                    If the mayor says it rains, it rains.       | says            | HYPOTHETICAL
                    Nobody knows whether she agreed to it.      | agreed          | HYPOTHETICAL
                    Did the mayor say it would rain?            | say             | QUESTION
                    It rained. Will she admit that?             | admit           | QUESTION
                    The governor denied it.                     | denied          | ASSERTED
                    """)
    void tellsWhetherAStatementWasMade(String text, String cue, Factuality factuality) {
        int start = text.indexOf(cue);

        assertThat(FactualityRules.of(text, List.of(new Span(start, start + cue.length())), List.of()))
                .isEqualTo(factuality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "We will see if they act," Kirby said.      | "We will see if they act,"
                    "It is bad. Will they stop?" Kirby said.    | "It is bad. Will they stop?"
                    """)
    void leavesWhatTheSpeakerSaysAside(String text, String content) {
        int cue = text.indexOf("said");

        assertThat(FactualityRules.of(text, List.of(new Span(cue, cue + 4)), List.of(new Span(0, content.length()))))
                .isEqualTo(Factuality.ASSERTED);
    }
}
