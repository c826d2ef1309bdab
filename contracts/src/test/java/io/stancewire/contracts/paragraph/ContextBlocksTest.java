package io.stancewire.contracts.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.ParagraphKind;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContextBlocksTest {
    @Test
    void contextOfAShortArticleIsAllTheRestOfIt() {
        ContextBlocks blocks = new ContextBlocks(List.of(body("One."), body("Two."), body("Three.")));

        assertThat(blocks.contextOf(1))
                .containsExactly(
                        new ContextParagraph(0, ParagraphKind.BODY, "One."),
                        new ContextParagraph(2, ParagraphKind.BODY, "Three."));
    }

    @Test
    void exactly48KilobytesAreOneBlock() {
        List<Paragraph> paragraphs =
                IntStream.range(0, 6).mapToObj(i -> body("x".repeat(8 * 1024))).toList();

        assertThat(new ContextBlocks(paragraphs).contextOf(0)).hasSize(5);
    }

    @Test
    void singleLettersDoNotGetTheWholeArticle() {
        List<Paragraph> paragraphs =
                IntStream.range(0, 5_000).mapToObj(i -> body("x")).toList();

        assertThat(new ContextBlocks(paragraphs).contextOf(4_999)).hasSize(999);
    }

    @Property(tries = 100)
    void paragraphsShareBlocksThatAreFullButNotTooLarge(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 8_192) Integer> lengths) {
        List<Paragraph> paragraphs =
                lengths.stream().map(length -> body("x".repeat(length))).toList();
        ContextBlocks blocks = new ContextBlocks(paragraphs);

        for (int i = 0; i < paragraphs.size(); i++) {
            List<ContextParagraph> context = blocks.contextOf(i);
            int bytes = bytes(context) + lengths.get(i);
            int index = i;
            assertThat(bytes).isLessThanOrEqualTo(ContextBlocks.LARGEST_BYTES);
            assertThat(context).allSatisfy(other -> {
                assertThat(blocks.contextOf(other.index())).anyMatch(paragraph -> paragraph.index() == index);
                assertThat(other.text()).isEqualTo(paragraphs.get(other.index()).text());
            });
            int next = context.stream().mapToInt(ContextParagraph::index).reduce(i, Math::max) + 1;
            if (next < paragraphs.size()) {
                assertThat(bytes + lengths.get(next)).isGreaterThan(ContextBlocks.LARGEST_BYTES);
            }
        }
    }

    private static int bytes(List<ContextParagraph> context) {
        return context.stream()
                .mapToInt(paragraph -> Utf8.length(paragraph.text()))
                .sum();
    }

    private static Paragraph body(String text) {
        return new Paragraph(ParagraphKind.BODY, text);
    }
}
