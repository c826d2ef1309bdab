package io.stancewire.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.QuotationType;
import io.stancewire.contracts.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
    private static List<String> quoted(String text) {
        return QuotationMarks.quoted(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void findsStraightAndCurlyDoubleQuotesAndGuillemets() {
        assertThat(quoted("He said \"no\" and “never again” and «jamais»."))
                .containsExactly("\"no\"", "“never again”", "«jamais»");
    }

    @Test
    void tellsSingleQuotesFromApostrophes() {
        assertThat(quoted("The workers' rights aren't 'just a detail', she said."))
                .containsExactly("'just a detail'");
        assertThat(quoted("Britain’s minister called it ‘a mistake’.")).containsExactly("‘a mistake’");
        assertThat(quoted("It's the players' fault, isn't it?")).isEmpty();
    }

    @Test
    void letsAQuotationThatTheParagraphLeavesOpenReachItsEnd() {
        assertThat(quoted("“We will go on. And on.")).containsExactly("“We will go on. And on.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    He said that "we will win."    | that "we will win."   | DIRECT
                    "We will win," he said.        | "We will win,"        | DIRECT
                    He said they would "win big".  | they would "win big"  | MIXED
                    He said they would win.        | they would win        | INDIRECT
                    """)
    void computesTheTypeOfAStatement(String paragraph, String content, QuotationType type) {
        int start = paragraph.indexOf(content);

        assertThat(QuotationTypes.of(paragraph, List.of(new Span(start, start + content.length()))))
                .isEqualTo(type);
    }
}
