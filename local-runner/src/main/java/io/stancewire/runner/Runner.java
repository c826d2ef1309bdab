package io.stancewire.runner;

import io.stancewire.runner.seed.Gateway;
import io.stancewire.runner.seed.Seeds;
import io.stancewire.runner.watch.Watch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What {@code ./run} runs: the whole system in the foreground, or {@code watch}. */
public final class Runner {
    private static final Duration PREDECESSORS_END = Duration.ofSeconds(10);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final long POLL_MILLIS = 200;

    private Runner() {}

    /**
     * Runs the command line that {@code ./run} was given.
     *
     * @throws InterruptedException if the process is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> line = List.of(arguments);
        try {
            if (!line.isEmpty() && line.get(0).equals("watch")) {
                Watch.run(line.subList(1, line.size()), System.out);
            } else if (line.contains("--help") || line.contains("-h")) {
                System.out.println(Options.USAGE);
            } else {
                run(
                        Path.of(System.getProperty("stancewire.home", "."))
                                .toAbsolutePath()
                                .normalize(),
                        line);
            }
        } catch (IllegalArgumentException e) {
            System.err.println("run: " + e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (Refusal | IOException e) {
            System.err.println("run: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path home, List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments, home);
        Instant start = Instant.now();
        try (DataDirectory data = DataDirectory.open(options.data())) {
            awaitPorts(data);
            LocalSystem system = new LocalSystem(home, data, Runner::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system), "end"));
            say("starting broker, database, ingest, analysis and gateway; data and logs in " + options.data());
            system.start();
            Gateway gateway = new Gateway("http://localhost:" + Ports.GATEWAY);
            gateway.awaitReady();
            say("ready after %.1f s"
                    .formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0));
            printAddresses(system);
            if (options.seeds()) {
                new Seeds(home.resolve("seeds"), gateway, Runner::say).readIn();
            }
            say("running; Ctrl-C ends it");
            gateway.showProgress(Runner::say);
        }
    }

    /** The parts of a runner that was killed need a moment to notice. */
    private static void awaitPorts(DataDirectory data) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(PREDECESSORS_END);
        while (Ports.taken().isPresent()
                && data.hasPartsRunning()
                && Instant.now().isBefore(limit)) {
            Thread.sleep(POLL_MILLIS);
        }
        Ports.taken().ifPresent(reason -> {
            throw new Refusal(reason);
        });
    }

    private static void printAddresses(LocalSystem system) {
        System.out.printf(
                """

                  dashboard   http://localhost:%1$d/
                  API         http://localhost:%1$d/api/v1/statements
                  API docs    http://localhost:%1$d/docs
                  Kafka       localhost:%2$d    (./run watch paragraph-analyses)
                  PostgreSQL  localhost:%3$d    (user, password and database: stancewire)

                """,
                Ports.GATEWAY, Ports.BROKER, system.databasePort());
    }

    private static void end(LocalSystem system) {
        say("ending");
        system.stop();
        say("ended");
        Runtime.getRuntime().halt(0); // a signal has brought us here: all has ended cleanly, so the exit code is 0
    }

    private static void say(String line) {
        System.out.println(LocalTime.now().format(TIME) + "  " + line);
    }
}
