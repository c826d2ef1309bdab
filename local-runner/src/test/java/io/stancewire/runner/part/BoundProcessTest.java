package io.stancewire.runner.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stancewire.runner.part.Command.StopSignal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundProcessTest {
    private static final Duration GRACE = Duration.ofMillis(500);

    @TempDir
    Path directory;

    @Test
    void pidFileNamesTheCommandsOwnProcess() throws Exception {
        BoundProcess process = start("sleep", "1000");

        ProcessHandle child = awaitChild(process);

        assertThat(child.info().command())
                .hasValueSatisfying(path -> assertThat(path).contains("sleep"));
        process.stop();
        assertThat(child.isAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void childThatIgnoresTheSignalIsKilledAfterItsGrace() throws Exception {
        BoundProcess process = start("sh", "-c", "trap '' TERM; while :; do sleep 0.05; done");
        ProcessHandle child = awaitChild(process);

        process.stop();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void childEndsWhenItsRunnerIsKilled() throws Exception {
        Process runner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SleepingRunner.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> PidFile.read(pidFile()).isPresent());
        ProcessHandle child = PidFile.read(pidFile()).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        runner.destroyForcibly();

        child.onExit().get(5, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void exitCodeAndOutputAreThoseOfTheCommand() throws Exception {
        BoundProcess process = start("sh", "-c", "echo said; exit 7");

        assertThat(process.waitFor()).isEqualTo(7);
        assertThat(Files.readString(directory.resolve("log"))).isEqualTo("said\n");
    }

    private BoundProcess start(String... command) throws Exception {
        Command sleep = new Command(List.of(command), Map.of(), StopSignal.TERM, GRACE);
        return BoundProcess.start(sleep, pidFile(), directory.resolve("log"));
    }

    private static ProcessHandle awaitChild(BoundProcess process) {
        return await().until(process::process, child -> child.isPresent()).orElseThrow();
    }

    private Path pidFile() {
        return directory.resolve("sleep.pid");
    }

    /** A program that starts a part and waits. */
    static final class SleepingRunner {
        private SleepingRunner() {}

        public static void main(String[] arguments) throws Exception {
            Path directory = Path.of(arguments[0]);
            Command sleep = new Command(List.of("sleep", "1000"), Map.of(), StopSignal.TERM, GRACE);
            BoundProcess.start(sleep, directory.resolve("sleep.pid"), directory.resolve("log"))
                    .waitFor();
        }
    }
}
