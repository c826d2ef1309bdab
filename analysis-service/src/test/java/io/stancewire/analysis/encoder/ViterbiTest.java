package io.stancewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final double[][] SCORES = {{-1, -2, -9}, {-3, -9, -1}, {-1, -9, -2}};

    @Test
    void takesTheBestLabelOfEachTokenWhereAllMayFollow() {
        assertThat(Viterbi.path(SCORES, (from, to) -> true, first -> true)).containsExactly(0, 2, 0);
    }

    @Test
    void keepsToWhatMayFollowWhat() {
        // An inside (2) only after a begin (1) or another inside.
        assertThat(Viterbi.path(SCORES, (from, to) -> to != 2 || from > 0, first -> first != 2))
                .containsExactly(1, 2, 0);
    }

    @Test
    void readsAnEmptyText() {
        assertThat(Viterbi.path(new double[0][], (from, to) -> true, first -> true))
                .isEmpty();
    }
}
