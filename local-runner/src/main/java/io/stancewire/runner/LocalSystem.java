package io.stancewire.runner;

import io.stancewire.runner.broker.Broker;
import io.stancewire.runner.database.Cluster;
import io.stancewire.runner.part.Command;
import io.stancewire.runner.part.CommandSource;
import io.stancewire.runner.part.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The five parts: broker, database and the three services, started as soon as what they need is there. */
final class LocalSystem {
    private static final long POLL_MILLIS = 50;

    private final Path home;
    private final DataDirectory data;
    private final Consumer<String> console;
    private final Map<String, String> environment;
    private final int databasePort;
    private final Part broker;
    private final Part database;
    private final Part ingest;
    private final Part analysis;
    private final Part gateway;

    LocalSystem(Path home, DataDirectory data, Consumer<String> console) throws IOException {
        this.home = home;
        this.data = data;
        this.console = console;
        this.databasePort = Ports.forDatabase();
        this.environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "localhost:" + Ports.BROKER,
                "STANCEWIRE_DATABASE_URL", "jdbc:postgresql://localhost:" + databasePort + "/" + Cluster.NAME,
                "STANCEWIRE_DATABASE_USER", Cluster.NAME,
                "STANCEWIRE_DATABASE_PASSWORD", Cluster.NAME,
                "STANCEWIRE_INGEST_URL", "http://localhost:" + Ports.INGEST,
                "STANCEWIRE_ANALYSIS_URL", "http://localhost:" + Ports.ANALYSIS);
        broker = part("broker", () -> brokerCommand());
        database = part("database", () -> Cluster.in(data.of("database")).command(databasePort));
        ingest = part("ingest", () -> service("ingest-service", "-Xmx192m"));
        analysis = part("analysis", () -> service("analysis-service", "-Xmx768m"));
        gateway = part("gateway", () -> service("api-gateway", "-Xmx256m"));
    }

    /** Starts all parts, each as soon as those that it needs answer; returns when all are started. */
    void start() {
        broker.start();
        database.start();
        await(() -> Ports.answers(Ports.BROKER));
        analysis.start();
        ingest.start();
        await(() -> Ports.answers(databasePort));
        gateway.start();
    }

    /** Ends all parts in order, so that each can still reach what it needs while it ends. */
    void stop() {
        gateway.stop();
        analysis.stop();
        ingest.stop();
        CompletableFuture<Void> databaseEnds = CompletableFuture.runAsync(database::stop);
        broker.stop();
        databaseEnds.join();
    }

    int databasePort() {
        return databasePort;
    }

    private Part part(String name, CommandSource command) throws IOException {
        return new Part(name, command, data.pidFile(name), data.log(name), console);
    }

    private Command brokerCommand() {
        List<String> options = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
        List<String> program = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName(),
                data.of("broker").toString(),
                Integer.toString(Ports.BROKER));
        return JavaCommand.of(options, program, Map.of());
    }

    private Command service(String module, String heap) {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        return JavaCommand.of(List.of(heap), List.of("-jar", jar.toString()), environment);
    }

    private static void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
