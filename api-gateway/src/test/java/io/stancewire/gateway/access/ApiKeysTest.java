package io.stancewire.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ApiKeysTest {
    @Test
    void a_key_has_an_owner() {
        ApiKeys keys = new ApiKeys("ada:first, grace:se:cond");

        assertThat(keys.owner("se:cond")).contains("grace");
        assertThat(keys.owner("second")).isEmpty();
    }

    @Test
    void no_keys_are_no_keys() {
        assertThat(new ApiKeys(" ").isEmpty()).isTrue();
    }

    @Test
    void a_key_without_a_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiKeys("secret"));
    }
}
