package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.ParagraphKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into its paragraphs. */
public final class ParagraphSplitter {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final LongParagraph longParagraph;

    public ParagraphSplitter(SentenceSplitter sentences) {
        this.longParagraph = new LongParagraph(sentences);
    }

    /** The paragraphs, in order, without white space around them; each stands in the text exactly as it is here. */
    public List<Paragraph> split(String text) {
        List<String> lines = LINE_BREAK
                .splitAsStream(text)
                .map(Blank::trim)
                .filter(line -> !line.isEmpty())
                .toList();
        List<ParagraphKind> kinds = HeadingRule.kinds(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ParagraphKind kind = kinds.get(i);
            for (String piece : longParagraph.pieces(lines.get(i))) {
                paragraphs.add(new Paragraph(kind, piece));
            }
        }
        return paragraphs;
    }
}
