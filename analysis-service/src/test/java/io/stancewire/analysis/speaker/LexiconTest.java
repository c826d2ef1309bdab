package io.stancewire.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource({
        "voters,true",
        "congressmen,true",
        "police,false",
        "bus,false",
        "analysis,false",
        "people,true",
        "mayor,false"
    })
    void tellsNounsThatNameSeveral(String noun, boolean plural) {
        assertThat(Lexicon.isPlural(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "spokesman,true",
        "chairwoman,true",
        "senator,true",
        "table,false",
        "policeman,true",
        "woman,false",
        "German,false"
    })
    void tellsNounsThatNameARole(String noun, boolean role) {
        assertThat(Lexicon.isRole(noun)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"soldiers,true", "activists,true", "weapons,false", "border,false", "war,false", "Americans,true"})
    void tellsNounsThatNamePeople(String noun, boolean people) {
        assertThat(Lexicon.isPeople(noun)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"He,PERSON", "it,THING", "They,PLURAL", "we,OPEN", "Kirby,NONE"})
    void tellsPronouns(String word, Lexicon.Pronoun pronoun) {
        assertThat(Lexicon.pronoun(word)).isEqualTo(pronoun);
    }
}
