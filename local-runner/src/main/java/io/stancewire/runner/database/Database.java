package io.stancewire.runner.database;

import io.stancewire.runner.part.BoundProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A PostgreSQL server that keeps its data in a directory: what is committed is there again after the next start, also after
 * a kill. It listens on the loopback address alone and ends with this process.
 */
public final class Database implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;

    private final BoundProcess server;
    private final int port;

    private Database(BoundProcess server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server and returns when it takes connections.
     *
     * @param dataDirectory where the data lie; made if it is not there yet
     * @param port where clients reach it; 0 takes a free one
     * @throws IOException if it does not start; the message has the end of the server's log
     */
    public static Database start(Path dataDirectory, int port) throws IOException {
        Cluster cluster = Cluster.in(dataDirectory);
        int serverPort = port == 0 ? freePort() : port;
        awaitPredecessor(cluster);
        Path log = dataDirectory.resolve("server.log");
        BoundProcess server = BoundProcess.start(cluster.command(serverPort), dataDirectory.resolve("server.pid"), log);
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!cluster.isReady() || server.process().isEmpty()) {
            if (!server.isAlive() || Instant.now().isAfter(limit)) {
                server.stop();
                throw new IOException("PostgreSQL did not start: " + lastLines(log));
            }
            pause();
        }
        return new Database(server, serverPort);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.NAME;
    }

    public String user() {
        return Cluster.NAME;
    }

    public String password() {
        return Cluster.NAME;
    }

    /** The server's process. */
    public ProcessHandle process() {
        return server.process().orElseThrow(() -> new IllegalStateException("the database has ended"));
    }

    /** Ends the server; open connections are cut. */
    @Override
    public void close() {
        server.stop();
    }

    /** The server of a killed process needs a moment to notice. */
    private static void awaitPredecessor(Cluster cluster) throws IOException {
        Instant limit = Instant.now().plusSeconds(10);
        while (cluster.server().isPresent()) {
            if (Instant.now().isAfter(limit)) {
                throw new IOException("another server, process "
                        + cluster.server().map(ProcessHandle::pid).orElse(0L) + ", uses this database");
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database starts", e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        String text = Files.exists(log) ? Files.readString(log) : "";
        return text.substring(Math.max(0, text.length() - 2_000));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
