package io.stancewire.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Guesses the language of a text by OpenNLP's model. A text that is too short to tell, or where the model is in doubt, counts as
 * English: to analyse a text in vain costs little, to leave one out loses it.
 */
public final class LanguageDetection {
    private static final String ENGLISH = "en";

    private static final String ENGLISH_ISO3 = "eng";
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SHORTEST = 60;
    private static final int LONGEST = 4_000;

    /** The model spreads its belief over a hundred languages, so what counts is how far its guess is ahead of English. */
    private static final double TIMES_ENGLISH = 5;

    private final LanguageDetectorModel model;

    private LanguageDetection(LanguageDetectorModel model) {
        this.model = model;
    }

    /** The detection with the model of the classpath. */
    public static LanguageDetection load() {
        try (InputStream file = LanguageDetection.class.getResourceAsStream(MODEL)) {
            return new LanguageDetection(new LanguageDetectorModel(file));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the model " + MODEL, e);
        }
    }

    /** The language's code. A detector is not safe to share between threads, the model is. */
    public String languageOf(String text) {
        if (text.length() < SHORTEST) {
            return ENGLISH;
        }
        String start = text.substring(0, Math.min(LONGEST, text.length()));
        Language[] guesses = new LanguageDetectorME(model).predictLanguages(start);
        double english = Arrays.stream(guesses)
                .filter(guess -> guess.getLang().equals(ENGLISH_ISO3))
                .mapToDouble(Language::getConfidence)
                .sum();
        Language best = guesses[0];
        return best.getConfidence() < TIMES_ENGLISH * english ? ENGLISH : LanguageCode.ofIso3(best.getLang());
    }
}
