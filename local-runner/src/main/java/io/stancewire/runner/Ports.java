package io.stancewire.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ports on which the parts listen. */
final class Ports {
    static final int GATEWAY = 8080;
    static final int INGEST = 8081;
    static final int ANALYSIS = 8082;
    static final int BROKER = 9092;

    private static final int DATABASE = 5432;
    private static final int CONNECT_MILLIS = 500;
    private static final Map<Integer, String> FIXED =
            new TreeMap<>(Map.of(GATEWAY, "gateway", INGEST, "ingest", ANALYSIS, "analysis", BROKER, "broker"));

    private Ports() {}

    /** Says which fixed port another program has; empty where all are free. */
    static Optional<String> taken() {
        return FIXED.entrySet().stream()
                .filter(entry -> !isFree(entry.getKey()))
                .findFirst()
                .map(entry -> "port %d, on which the %s listens, is taken by another program: end that program first"
                        .formatted(entry.getKey(), entry.getValue()));
    }

    /** PostgreSQL's own port, or another where this machine has a PostgreSQL already. */
    static int forDatabase() throws IOException {
        if (isFree(DATABASE)) {
            return DATABASE;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether something listens there. */
    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
