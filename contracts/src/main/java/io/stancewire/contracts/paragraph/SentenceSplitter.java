package io.stancewire.contracts.paragraph;

import io.stancewire.contracts.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds sentences, by OpenNLP's model for English. */
public final class SentenceSplitter {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;

    private SentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    /** The splitter with the model of the classpath. */
    public static SentenceSplitter load() {
        try (InputStream file = SentenceSplitter.class.getResourceAsStream(MODEL)) {
            return new SentenceSplitter(new SentenceModel(file));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the model " + MODEL, e);
        }
    }

    /** The sentences of a text, in order. A detector is not safe to share between threads, the model is. */
    List<Span> sentences(String text) {
        return Arrays.stream(new SentenceDetectorME(model).sentPosDetect(text))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }
}
