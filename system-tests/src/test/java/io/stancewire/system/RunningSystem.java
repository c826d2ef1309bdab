package io.stancewire.system;

import static org.awaitility.Awaitility.await;

import io.stancewire.runner.broker.Broker;
import io.stancewire.runner.database.Database;
import io.stancewire.runner.part.Command;
import io.stancewire.runner.part.Part;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Broker, database and the three services on free ports; the services are processes of their own that start again when they die. */
final class RunningSystem implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final Duration START = Duration.ofMinutes(2);

    private final Path directory;
    private final Broker broker;
    private final Database database;
    private final Part ingest;
    private final Part analysis;
    private final Part gateway;
    private final Client client;

    private RunningSystem(Path directory, Broker broker, Database database) throws IOException {
        this.directory = directory;
        this.broker = broker;
        this.database = database;
        int ingestPort = freePort();
        int analysisPort = freePort();
        int gatewayPort = freePort();
        this.ingest = part("ingest", "ingest-service", ingestPort, Map.of());
        this.analysis = part("analysis", "analysis-service", analysisPort, Map.of());
        this.gateway = part(
                "gateway",
                "api-gateway",
                gatewayPort,
                Map.of(
                        "STANCEWIRE_INGEST_URL", "http://localhost:" + ingestPort,
                        "STANCEWIRE_ANALYSIS_URL", "http://localhost:" + analysisPort,
                        "STANCEWIRE_DATABASE_URL", database.jdbcUrl()));
        this.client = new Client("http://localhost:" + gatewayPort);
    }

    static RunningSystem start() throws IOException {
        Path directory = Files.createTempDirectory("stancewire");
        RunningSystem system = new RunningSystem(
                directory,
                Broker.start(directory.resolve("broker"), 0),
                Database.start(directory.resolve("database"), 0));
        system.parts().forEach(Part::start);
        system.awaitReady();
        return system;
    }

    Client client() {
        return client;
    }

    void awaitReady() {
        await().atMost(START)
                .ignoreExceptions()
                .until(() -> client.get("/q/health/ready").status() == 200);
    }

    /** Kills the process without warning, as kill -9 does; it is started again. */
    void killAnalysis() {
        kill(analysis);
    }

    void killGateway() {
        kill(gateway);
    }

    private static void kill(Part part) {
        await().atMost(START).until(() -> part.process().isPresent());
        part.process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private List<Part> parts() {
        return List.of(ingest, analysis, gateway);
    }

    private Part part(String name, String module, int port, Map<String, String> more) {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-jar"));
        line.add(Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar")
                .toAbsolutePath()
                .toString());
        Command command = new Command(line, environment, Command.StopSignal.TERM, GRACE);
        return new Part(
                name,
                () -> command,
                directory.resolve(name + ".pid"),
                directory.resolve(name + ".log"),
                System.out::println);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        parts().forEach(Part::stop);
        broker.close();
        database.close();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
