package io.stancewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistanceTest {
    @Test
    void isExactWhenNearAndInPowersOfTwoWhenFar() {
        assertThat(Distance.bucket(0)).isEqualTo(10);
        assertThat(Distance.bucket(1)).isEqualTo(11);
        assertThat(Distance.bucket(4)).isEqualTo(14);
        assertThat(Distance.bucket(5)).isEqualTo(Distance.bucket(8)).isEqualTo(15);
        assertThat(Distance.bucket(9)).isEqualTo(Distance.bucket(16)).isEqualTo(16);
        assertThat(Distance.bucket(5000)).isEqualTo(Distance.BUCKETS - 1);
    }

    @Test
    void tellsTheSidesApart() {
        for (int distance = 1; distance < 1000; distance++) {
            assertThat(Distance.bucket(-distance) + Distance.bucket(distance)).isEqualTo(20);
        }
        assertThat(Distance.bucket(-5000)).isZero();
    }
}
