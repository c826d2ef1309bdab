package io.stancewire.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFormTest {
    @Test
    void leavesTitlesArticlesAndPossessivesAside() {
        assertThat(NameForm.of("President Vladimir Zelensky's").written()).isEqualTo("Vladimir Zelensky");
        assertThat(NameForm.of("the White House").written()).isEqualTo("White House");
        assertThat(NameForm.of("Mr. José Muñoz").key()).isEqualTo("jose munoz");
    }

    @Test
    void keepsATitleThatIsAllThereIs() {
        assertThat(NameForm.of("President").written()).isEqualTo("President");
    }

    @Test
    void knowsShortForms() {
        NameForm committee = NameForm.of("House Intelligence Committee");

        assertThat(NameForm.of("Intelligence Committee").ends(committee)).isTrue();
        assertThat(NameForm.of("Committee").ends(committee)).isFalse();
        assertThat(NameForm.of("NATO").abbreviates(NameForm.of("North Atlantic Treaty Organization")))
                .isTrue();
        assertThat(NameForm.of("U.S.").abbreviates(NameForm.of("United States")))
                .isTrue();
        assertThat(NameForm.of("US").abbreviates(NameForm.of("Ukraine"))).isFalse();
        assertThat(NameForm.of("Donald J. Trump").sameEnds(NameForm.of("Donald Trump")))
                .isTrue();
        assertThat(NameForm.of("Smith").sameEnds(NameForm.of("Ann Smith"))).isFalse();
    }
}
