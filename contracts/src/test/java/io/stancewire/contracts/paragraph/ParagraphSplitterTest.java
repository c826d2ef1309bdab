package io.stancewire.contracts.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.ParagraphKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {
    private static final ParagraphSplitter SPLITTER = new ParagraphSplitter(SentenceSplitter.load());

    @Test
    void seedHasFiveHeadings() {
        List<Paragraph> paragraphs = SPLITTER.split(seed());

        assertThat(paragraphs).hasSize(15);
        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.kind() == ParagraphKind.HEADING)
                .extracting(Paragraph::text)
                .containsExactly(
                        "North Korean troops support Russian troops and may be deployed to the front line soon",
                        "Putin's partnership with North Korea has attracted attention",
                        "Response of US congressmen: direct military action may be taken",
                        "Military experts' concerns: Conflict may escalate out of control",
                        "Global concerns and potential consequences");
    }

    @Test
    void blankLinesAndSpaceAroundAreDroppedWhateverTheLineBreaks() {
        assertThat(texts("  One.\r\n\r\n\t\u00a0\n\u3000Two. \rThree.\u2028Four.\ufeff"))
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void titleAndSubtitleAboveBodyAreHeadings() {
        assertThat(kinds("Peace talks fail\nBoth sides blame each other\nThe talks ended on Monday."))
                .containsExactly(ParagraphKind.HEADING, ParagraphKind.HEADING, ParagraphKind.BODY);
    }

    @Test
    void whatHasNoBodyBelowIsNoHeading() {
        assertThat(kinds("The talks ended on Monday.\nReporting by our own staff"))
                .containsExactly(ParagraphKind.BODY, ParagraphKind.BODY);
        assertThat(kinds("Peace talks fail")).containsExactly(ParagraphKind.BODY);
    }

    @Test
    void listsAndQuotationsAndNumbersAreBody() {
        assertThat(kinds("Bread\nWater\nFuel\nTents\nAll of it is short.")).containsOnly(ParagraphKind.BODY);
        assertThat(kinds("\"We will stay.\"\nHe left.")).containsOnly(ParagraphKind.BODY);
        assertThat(kinds("* * *\nHe left.")).containsOnly(ParagraphKind.BODY);
    }

    @Test
    void longParagraphIsSplitAtSentences() {
        String sentence = "The minister said on Tuesday that the talks would go on for another week. ";
        String text = sentence.repeat(300).strip();

        List<String> pieces = texts(text);

        assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> {
            assertThat(Utf8.length(piece)).isLessThanOrEqualTo(LongParagraph.LARGEST_BYTES);
            assertThat(piece).startsWith("The minister").endsWith("another week.");
        });
        assertThat(String.join(" ", pieces)).isEqualTo(text);
    }

    @Test
    void longSentenceIsSplitBetweenCharacters() {
        List<String> pieces = texts("a" + "😀".repeat(5_000));

        assertThat(pieces).hasSize(3).allSatisfy(piece -> {
            assertThat(Utf8.length(piece)).isLessThanOrEqualTo(LongParagraph.LARGEST_BYTES);
            assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
        });
    }

    @Property(tries = 200)
    void everyParagraphStandsInTheTextInOrder(@ForAll("texts") String text) {
        int from = 0;
        StringBuilder between = new StringBuilder();
        for (Paragraph paragraph : SPLITTER.split(text)) {
            int at = text.indexOf(paragraph.text(), from);
            assertThat(at).isGreaterThanOrEqualTo(from);
            between.append(text, from, at);
            from = at + paragraph.text().length();
        }
        between.append(text, from, text.length());
        assertThat(between.chars().allMatch(unit -> Blank.isBlank((char) unit)))
                .as("nothing but white space is left out")
                .isTrue();
    }

    @Property(tries = 200)
    void lengthInBytesIsThatOfTheEncoding(@ForAll("texts") String text) {
        assertThat(Utf8.length(text)).isEqualTo(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "He said no. ",
                "Kirby",
                " ",
                "\n",
                "\r\n",
                "\n\n",
                "\u00a0",
                "\u200b",
                "Ünïcode 日本語 ",
                "😀",
                "“Stay!” she said.\n",
                "word ".repeat(900),
                "x".repeat(9_000),
                "A sentence that is neither short nor long. ".repeat(250));
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static List<String> texts(String text) {
        return SPLITTER.split(text).stream().map(Paragraph::text).toList();
    }

    private static List<ParagraphKind> kinds(String text) {
        return SPLITTER.split(text).stream().map(Paragraph::kind).toList();
    }

    private static String seed() {
        try {
            return Files.readString(Path.of("../seeds/000_bcad9783b0bbef93.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
