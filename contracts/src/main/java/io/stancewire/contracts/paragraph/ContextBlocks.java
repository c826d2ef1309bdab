package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.ContextParagraph;
import io.stancewire.contracts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article's paragraphs in consecutive blocks of at most 48 KB (UTF-8) of text, filled from the start, each as far as it goes. A
 * paragraph's context is the rest of its block; a short article is one block. The blocks are fixed, and not a window around each
 * paragraph, so that the analysis resolves the references of a block once. A block has at most 2,000 paragraphs, or a text of
 * single letters would become a context far larger than itself.
 */
public final class ContextBlocks {
    /** The most text of a block, bytes of UTF-8. */
    public static final int LARGEST_BYTES = 48 * 1024;

    static final int MOST_PARAGRAPHS = 2_000;

    private final List<ContextParagraph> paragraphs;
    private final List<Span> blockOf;

    public ContextBlocks(List<Paragraph> paragraphs) {
        this.paragraphs = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> new ContextParagraph(
                        i, paragraphs.get(i).kind(), paragraphs.get(i).text()))
                .toList();
        this.blockOf = blocks(paragraphs);
    }

    /** The other paragraphs of this paragraph's block, in order. */
    public List<ContextParagraph> contextOf(int index) {
        Span block = blockOf.get(index);
        List<ContextParagraph> context = new ArrayList<>(block.length());
        context.addAll(paragraphs.subList(block.start(), index));
        context.addAll(paragraphs.subList(index + 1, block.end()));
        return context;
    }

    /** The blocks in order, each with all its paragraphs. */
    public List<List<ContextParagraph>> blocks() {
        return blockOf.stream()
                .distinct()
                .map(block -> paragraphs.subList(block.start(), block.end()))
                .toList();
    }

    /** For each paragraph, the first of its block and the one after its last. */
    private static List<Span> blocks(List<Paragraph> paragraphs) {
        List<Span> blockOf = new ArrayList<>(paragraphs.size());
        int start = 0;
        while (start < paragraphs.size()) {
            Span block = blockFrom(start, paragraphs);
            for (int i = block.start(); i < block.end(); i++) {
                blockOf.add(block);
            }
            start = block.end();
        }
        return blockOf;
    }

    private static Span blockFrom(int start, List<Paragraph> paragraphs) {
        int bytes = 0;
        int end = start;
        while (end < paragraphs.size() && end - start < MOST_PARAGRAPHS) {
            bytes += Utf8.length(paragraphs.get(end).text());
            if (bytes > LARGEST_BYTES) {
                break;
            }
            end++;
        }
        return new Span(start, end);
    }
}
