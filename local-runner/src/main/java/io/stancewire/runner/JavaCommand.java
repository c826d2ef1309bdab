package io.stancewire.runner;

import io.stancewire.runner.part.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Commands that run Java programs on little memory. */
final class JavaCommand {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration GRACE = Duration.ofMillis(2_000);

    /** A Java process that is out of memory ends, and is started again, instead of living on half dead. */
    private static final List<String> ALWAYS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true");

    private JavaCommand() {}

    static Command of(List<String> options, List<String> program, Map<String, String> environment) {
        List<String> line = new ArrayList<>();
        line.add(JAVA);
        line.addAll(ALWAYS);
        line.addAll(options);
        line.addAll(program);
        Map<String, String> all = new TreeMap<>(environment);
        all.put("MALLOC_ARENA_MAX", "2");
        return new Command(line, all, Command.StopSignal.TERM, GRACE);
    }
}
