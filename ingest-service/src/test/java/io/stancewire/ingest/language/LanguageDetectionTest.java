package io.stancewire.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.ingest.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {
    private static final LanguageDetection DETECTION = LanguageDetection.load();

    @Test
    void everyParagraphOfTheSeedIsEnglish() {
        assertThat(DETECTION.languageOf(Seed.text())).isEqualTo("en");
        assertThat(Seed.text().lines())
                .allSatisfy(line -> assertThat(DETECTION.languageOf(line)).isEqualTo("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de|Der Bundeskanzler sagte am Dienstag in Berlin, die Verhandlungen über den Haushalt würden in der kommenden Woche fortgesetzt, und wies die Kritik der Opposition zurück.
                    fr|Le président de la République a déclaré mardi à Paris que les négociations se poursuivraient la semaine prochaine et a rejeté les critiques de l'opposition.
                    es|El presidente del Gobierno declaró el martes en Madrid que las negociaciones continuarán la próxima semana y rechazó las críticas de la oposición.
                    ru|Президент заявил во вторник в Москве, что переговоры продолжатся на следующей неделе, и отверг критику со стороны оппозиции, назвав её необоснованной.
                    uk|Президент заявив у вівторок у Києві, що переговори триватимуть наступного тижня, і відкинув критику з боку опозиції, назвавши її необґрунтованою.
                    zh|美国和乌克兰强烈谴责此事，认为此举将增加俄乌战争的复杂性。美国国会多位有影响力的议员呼吁美国在必要时在乌克兰采取直接军事行动，以应对朝鲜干预的风险。
                    """)
    void otherLanguagesAreTold(String language, String text) {
        assertThat(DETECTION.languageOf(text)).isEqualTo(language);
    }

    @Test
    void aTextTooShortToTellCountsAsEnglish() {
        assertThat(DETECTION.languageOf("Ja, natürlich.")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en-US,en", "EN_gb,en", "eng,en", "deu,de", "cmn,zh", "zh-Hans-CN,zh", "haw,haw"})
    void codesAreReducedToTheLanguage(String tag, String code) {
        assertThat(LanguageCode.of(tag)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"english", "e", "12", "en US"})
    void whatIsNoCodeIsNone(String tag) {
        assertThat(LanguageCode.of(tag)).isEmpty();
    }
}
