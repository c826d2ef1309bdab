package io.stancewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.Span;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    private static Tokenizer tokenizer;

    @BeforeAll
    static void read() throws IOException {
        tokenizer = Tokenizer.read(TokenizerTest.class.getResourceAsStream("/model/tokenizer.json"));
    }

    @AfterAll
    static void close() {
        tokenizer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kirby said so.",
                "😀 Zelenskyy said “naïve” in Ångström’s 𝒱illage.",
                "日本の首相 said: no.",
                "a\u200Bb \uFEFF c\u0301 ﬁne",
                "“"
            })
    void givesEachPieceAPlaceInTheTextInOrder(String text) {
        Tokens tokens = tokenizer.tokenize(text);

        int end = 0;
        for (Span span : tokens.spans()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            assertThat(Character.isWhitespace(text.charAt(span.start()))).isFalse();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void countsInUtf16Units() {
        String text = "😀 Kirby";

        Optional<Span> covering = tokenizer.tokenize(text).covering(new Span(3, 8));

        assertThat(covering.map(tokenizer.tokenize(text)::characters)).contains(new Span(3, 8));
    }

    @Test
    void tellsCapitalsAndQuotationsByTheTypeOfATokens() {
        Tokens tokens = tokenizer.tokenize("he said NATO \"Will act\"");

        assertThat(tokens.types()).startsWith(0, 0, 2);
        assertThat(tokens.types()).endsWith(3, 4, 3, 3);
    }

    @Test
    void readsAnEmptyText() {
        assertThat(tokenizer.tokenize("").size()).isZero();
    }
}
