package io.stancewire.runner.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stancewire.runner.part.Command.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
    private static final Command SLEEP =
            new Command(List.of("sleep", "1000"), Map.of(), StopSignal.TERM, Duration.ofSeconds(1));

    private final List<String> console = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    @Test
    void startsAgainWhatDies() {
        Part part = part();
        part.start();
        ProcessHandle first = awaitProcess(part);

        first.destroyForcibly();

        ProcessHandle second = await().until(
                        part::process, now -> now.isPresent() && !now.get().equals(first))
                .orElseThrow();
        assertThat(second.isAlive()).isTrue();
        assertThat(console).singleElement().asString().contains("sleeper ended with code 137; starts again in");
        part.stop();
    }

    @Test
    void startsAgainOnceTheScriptBetweenIsKilled() {
        Part part = part();
        part.start();
        ProcessHandle first = awaitProcess(part);

        first.parent().orElseThrow().destroyForcibly();

        await().until(part::process, now -> now.isPresent() && !now.get().equals(first));
        await().until(() -> !first.isAlive());
        part.stop();
    }

    @Test
    void doesNotStartAgainWhatWasStopped() {
        Part part = part();
        part.start();
        ProcessHandle process = awaitProcess(part);

        part.stop();
        part.start();

        assertThat(process.isAlive()).isFalse();
        assertThat(part.process()).isEmpty();
        assertThat(Files.exists(directory.resolve("sleeper.pid"))).isFalse();
        assertThat(console).isEmpty();
    }

    @Test
    void delayGrowsUntilAPartLivesLong() {
        RestartDelay delay = new RestartDelay();
        Duration young = Duration.ofSeconds(1);

        assertThat(delay.after(young)).isEqualTo(Duration.ofMillis(250));
        assertThat(delay.after(young)).isEqualTo(Duration.ofMillis(500));
        for (int i = 0; i < 20; i++) {
            assertThat(delay.after(young)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
        }
        assertThat(delay.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(250));
    }

    private Part part() {
        return new Part(
                "sleeper",
                () -> SLEEP,
                directory.resolve("sleeper.pid"),
                directory.resolve("sleeper.log"),
                console::add);
    }

    private static ProcessHandle awaitProcess(Part part) {
        return await().until(part::process, process -> process.isPresent()).orElseThrow();
    }
}
