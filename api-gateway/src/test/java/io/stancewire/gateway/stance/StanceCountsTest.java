package io.stancewire.gateway.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StanceCountsTest {
    @Test
    void without_stances_nothing_is_said_of_the_whole() {
        StanceCounts counts = StanceCounts.of(0, 0, 0, 3);

        assertThat(counts).isEqualTo(new StanceCounts(0, 0, 0, 0, 3, null, null, null));
    }

    @Test
    void without_favor_and_against_there_is_no_balance() {
        StanceCounts counts = StanceCounts.of(0, 0, 4, 0);

        assertThat(counts.net()).isZero();
        assertThat(counts.balance()).isNull();
    }

    /** By hand: p = 8/12, q = 2/12, difference 0.5, width 1.96 sqrt((10/12 - 1/4) / 12) = 0.43213. */
    @Test
    void the_interval_is_that_of_bonett_and_price() {
        StanceCounts counts = StanceCounts.of(7, 1, 2, 5);

        assertThat(counts.n()).isEqualTo(10);
        assertThat(counts.net()).isEqualTo(0.6, within(1e-12));
        assertThat(counts.balance()).isEqualTo(0.75, within(1e-12));
        assertThat(counts.interval().get(0)).isEqualTo(0.06787, within(1e-4));
        assertThat(counts.interval().get(1)).isEqualTo(0.93213, within(1e-4));
    }

    @Property
    void the_interval_contains_net_and_stays_within_its_range(
            @ForAll @LongRange(min = 0, max = 3000) long favor,
            @ForAll @LongRange(min = 0, max = 3000) long against,
            @ForAll @LongRange(min = 1, max = 3000) long neutral) {
        StanceCounts counts = StanceCounts.of(favor, against, neutral, 0);

        assertThat(counts.interval().get(0)).isBetween(-1.0, counts.net());
        assertThat(counts.interval().get(1)).isBetween(counts.net(), 1.0);
    }

    @Property
    void the_other_way_round_everything_is_mirrored(
            @ForAll @LongRange(min = 0, max = 50) long favor, @ForAll @LongRange(min = 1, max = 50) long against) {
        StanceCounts counts = StanceCounts.of(favor, against, 3, 0);
        StanceCounts mirrored = StanceCounts.of(against, favor, 3, 0);

        assertThat(mirrored.net()).isEqualTo(-counts.net());
        assertThat(mirrored.interval().get(0)).isEqualTo(-counts.interval().get(1), within(1e-12));
    }

    @Test
    void an_interval_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NetInterval.of(0, 0, 0));
    }
}
