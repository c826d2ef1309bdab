package io.stancewire.gateway.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.stancewire.contracts.EntityKind;
import org.junit.jupiter.api.Test;

class GlobalIdTest {
    @Test
    void a_person_is_the_same_under_any_spelling_of_the_name_in_any_article() {
        assertThat(person("a", "President Vladimír ZELENSKY’s")).isEqualTo(person("b", "Vladimir Zelensky"));
        assertThat(person("a", "Mr. Putin")).isEqualTo(person("b", "putin"));
        assertThat(person("a", "Jean-Luc O'Neil")).isEqualTo(person("b", "Jean Luc O’Neil"));
    }

    @Test
    void a_title_alone_remains() {
        assertThat(person("a", "President")).isNotEqualTo(person("b", "Secretary"));
    }

    @Test
    void an_organization_loses_its_article_and_points() {
        assertThat(GlobalId.of("a", "1", EntityKind.ORGANIZATION, "The U.N."))
                .isEqualTo(GlobalId.of("b", "2", EntityKind.ORGANIZATION, "UN"));
    }

    @Test
    void the_same_name_of_another_kind_is_another_entity() {
        assertThat(person("a", "Washington")).isNotEqualTo(GlobalId.of("a", "1", EntityKind.LOCATION, "Washington"));
    }

    @Test
    void a_description_holds_for_its_article_alone() {
        String aide = GlobalId.of("a", "1", EntityKind.UNNAMED, "an aide");

        assertThat(GlobalId.of("b", "1", EntityKind.UNNAMED, "an aide")).isNotEqualTo(aide);
        assertThat(GlobalId.of("a", "1", EntityKind.UNNAMED, "an aide")).isEqualTo(aide);
    }

    @Test
    void a_name_of_signs_alone_is_a_name() {
        assertThat(person("a", "???")).isNotEqualTo(person("a", "!!!"));
    }

    private static String person(String articleId, String name) {
        return GlobalId.of(articleId, "local", EntityKind.PERSON, name);
    }
}
