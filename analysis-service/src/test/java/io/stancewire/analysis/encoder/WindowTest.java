package io.stancewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 253, 254, 255, 412, 413, 700, 1019, 1020, 5000})
    void takesEveryTokenOnceFromAWindowThatHoldsIt(int tokens) {
        List<Window> windows = Window.over(tokens);

        int next = 0;
        for (Window window : windows) {
            assertThat(window.from()).isEqualTo(next);
            assertThat(window.from()).isGreaterThanOrEqualTo(window.start());
            assertThat(window.to()).isLessThanOrEqualTo(window.end());
            assertThat(window.end() - window.start()).isLessThanOrEqualTo(Window.LONGEST);
            next = window.to();
        }
        assertThat(next).isEqualTo(tokens);
    }
}
