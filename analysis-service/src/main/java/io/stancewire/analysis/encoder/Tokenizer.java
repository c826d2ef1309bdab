package io.stancewire.analysis.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.stancewire.analysis.quotation.QuotationMarks;
import io.stancewire.contracts.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Cuts a text into the word pieces of the encoder's vocabulary, each with its place in the text. Safe to share between threads. */
public final class Tokenizer implements AutoCloseable {
    /** Vocabulary id of the token that starts every input; its vector stands for the whole text. */
    public static final int START = 101;

    /** Vocabulary id of the token that ends every part of an input. */
    public static final int END = 102;

    private final HuggingFaceTokenizer pieces;

    private Tokenizer(HuggingFaceTokenizer pieces) {
        this.pieces = pieces;
    }

    /** Reads a {@code tokenizer.json}. */
    public static Tokenizer read(InputStream json) throws IOException {
        return new Tokenizer(HuggingFaceTokenizer.newInstance(
                json, Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false")));
    }

    /** The word pieces of a text, of any length. */
    public Tokens tokenize(String text) {
        Encoding encoding = pieces.encode(text, false, false);
        int[] units = units(text);
        Iterator<Span> quoted = QuotationMarks.quoted(text).iterator();
        Span quotation = quoted.hasNext() ? quoted.next() : null;
        CharSpan[] places = encoding.getCharTokenSpans();
        long[] vocabulary = encoding.getIds();
        int[] ids = new int[places.length];
        int[] types = new int[places.length];
        List<Span> spans = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            Span span = new Span(units[places[i].getStart()], units[places[i].getEnd()]);
            while (quotation != null && quotation.end() <= span.start()) {
                quotation = quoted.hasNext() ? quoted.next() : null;
            }
            boolean within = quotation != null && quotation.overlaps(span);
            ids[i] = Math.toIntExact(vocabulary[i]);
            types[i] = TokenType.of(span.of(text), within);
            spans.add(span);
        }
        return new Tokens(text, ids, types, spans);
    }

    /** The UTF-16 offset of each code point, and of the end: the tokenizer counts code points. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length - 1; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = unit;
        return units;
    }

    @Override
    public void close() {
        pieces.close();
    }
}
