package io.stancewire.ingest.article;

import io.quarkus.runtime.Startup;
import io.stancewire.contracts.paragraph.ParagraphSplitter;
import io.stancewire.contracts.paragraph.SentenceSplitter;
import io.stancewire.ingest.language.LanguageDetection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the intake with its models when the service starts, so that the first article does not wait for them. */
final class IntakeProducer {
    IntakeProducer() {}

    @Produces
    @Singleton
    @Startup
    static Intake intake() {
        return new Intake(new ParagraphSplitter(SentenceSplitter.load()), LanguageDetection.load());
    }
}
