package io.stancewire.runner.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker that keeps its records in a directory: what it has acknowledged is there again after the next start, also
 * after a kill. It listens on the loopback address alone.
 */
public final class Broker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    /** Sixteen bytes in base64, as Kafka writes ids; fixed, so that formatting again changes nothing. */
    private static final String CLUSTER = "c3RhbmNld2lyZS1sb2NhbA";

    /** Held here, since the log manager forgets loggers that nobody holds. */
    private static final List<Logger> LOGGERS = Stream.of("org.apache.kafka", "kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it serves.
     *
     * @param dataDirectory where the records lie; made and formatted if it is not there yet
     * @param port where clients reach it; 0 takes a free one
     * @throws IOException if the directory cannot be used
     */
    public static Broker start(Path dataDirectory, int port) throws IOException {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
        Path directory = Files.createDirectories(dataDirectory.toAbsolutePath());
        format(directory);
        int clientPort = port == 0 ? freePort() : port;
        Map<String, String> settings = BrokerSettings.of(directory, HOST, clientPort, freePort());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new Broker(server, clientPort);
    }

    /** What a client's {@code bootstrap.servers} must be. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    /** Hands leadership over, writes everything to disk and stops. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Runs a broker until the process is told to end.
     *
     * @param arguments the data directory and the port
     * @throws IOException if the directory cannot be used
     */
    public static void main(String[] arguments) throws IOException {
        Broker broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-broker"));
        System.out.println("broker serves at " + broker.bootstrapServers());
        broker.server.awaitShutdown();
    }

    private static void format(Path directory) throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(CLUSTER)
                    .setNodeId(BrokerSettings.NODE)
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format " + directory, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
