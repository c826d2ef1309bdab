package io.stancewire.runner.database;

import io.stancewire.runner.part.Command;
import io.stancewire.runner.part.PidFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The directory with the data of one PostgreSQL server.
 *
 * <p>It is made beside its place and moved there when complete, so that a kill in between leaves nothing half made.
 */
public final class Cluster {
    /** The user, the user's password and the database. */
    public static final String NAME = "stancewire";

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final int STATUS_LINE = 7;

    private final ServerBinaries binaries;
    private final Path data;

    private Cluster(ServerBinaries binaries, Path data) {
        this.binaries = binaries;
        this.data = data;
    }

    /**
     * The cluster in this directory, made if it is not there yet.
     *
     * @throws IOException if it cannot be made
     */
    public static Cluster in(Path directory) throws IOException {
        Path data = Files.createDirectories(directory.toAbsolutePath()).resolve("cluster");
        Cluster cluster = new Cluster(ServerBinaries.unpacked(), data);
        if (!Files.exists(data)) {
            cluster.make();
        }
        return cluster;
    }

    /**
     * The command that serves this cluster on the loopback address.
     *
     * @throws IOException if the traces of an earlier server cannot be removed
     */
    public Command command(int port) throws IOException {
        forgetStrangers();
        List<String> arguments = new ArrayList<>(Unprivileged.prefix());
        arguments.addAll(List.of(binaries.program("postgres"), "-D", data.toString(), "-p", Integer.toString(port)));
        Map<String, String> settings = Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "shared_buffers", "64MB",
                "log_checkpoints", "off",
                "timezone", "UTC",
                "log_timezone", "UTC");
        settings.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return new Command(arguments, Map.of("LC_ALL", "C"), Command.StopSignal.INT, GRACE);
    }

    /** Whether a server serves this cluster and takes connections. */
    public boolean isReady() {
        return server().isPresent()
                && serverFile().size() > STATUS_LINE
                && serverFile().get(STATUS_LINE).strip().equals("ready");
    }

    /** The server's process, if one serves this cluster, also one that this runner did not start. */
    public Optional<ProcessHandle> server() {
        return PidFile.read(data.resolve("postmaster.pid"))
                .filter(ProcessHandle::isAlive)
                .filter(this::worksHere);
    }

    /** After a crash another program may have the process id that PostgreSQL left in its lock file: then it would not start. */
    private void forgetStrangers() throws IOException {
        Optional<ProcessHandle> named = PidFile.read(data.resolve("postmaster.pid"));
        if (named.isPresent() && server().isEmpty()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> serverFile() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private void make() throws IOException {
        Path fresh = data.resolveSibling("cluster.new");
        if (Files.exists(fresh)) {
            ServerBinaries.delete(fresh);
        }
        Path password = Files.createTempFile(data.getParent(), "password", null);
        try {
            Files.writeString(password, NAME + "\n");
            run(
                    "",
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=" + NAME,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            run("CREATE DATABASE " + NAME + ";\n", "postgres", "--single", "-D", fresh.toString(), "postgres");
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String input, String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(Unprivileged.prefix());
        line.add(binaries.program(program));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0 || output.contains("ERROR:")) {
                throw new IOException(program + " failed: " + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making the database", e);
        }
    }
}
