package io.stancewire.gateway.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelVersionTest {
    @Test
    void numbers_are_compared_as_numbers() {
        assertThat(ModelVersion.isOlder("model 1.9", "model 1.10")).isTrue();
        assertThat(ModelVersion.isOlder("model 1.10", "model 1.9")).isFalse();
    }

    @Test
    void the_same_model_and_another_model_are_not_older() {
        assertThat(ModelVersion.isOlder("model 1.9", "model 1.9")).isFalse();
        assertThat(ModelVersion.isOlder("model 1.9", "other 2.0")).isFalse();
    }
}
