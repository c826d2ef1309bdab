package io.stancewire.runner.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process bound to this one: it ends when this one does, however that happens.
 *
 * <p>A shell script stands between the two ({@code bound.sh}). Its standard input is a pipe of which only this process holds
 * the other end; the kernel closes it when this process ends, even by a kill -9, and then the script ends its child. Stopping
 * closes the pipe as well, so that there is one way to end and it is always in use. The script runs in a session of its own, so that a
 * Ctrl-C at the terminal reaches the runner alone, which then ends its parts in order.
 */
public final class BoundProcess {
    private static final List<String> SESSION = List.of("/usr/bin/setsid", "/bin/setsid");
    private static final long KILL_MARGIN_MILLIS = 1_000;

    private final Process script;
    private final Path pidFile;
    private final Command command;

    private BoundProcess(Process script, Path pidFile, Command command) {
        this.script = script;
        this.pidFile = pidFile;
        this.command = command;
    }

    /**
     * Starts the command.
     *
     * @param pidFile where the process id of the command's own process is written, for as long as it runs
     * @param log where its output is appended
     * @throws IOException if no process can be started
     */
    public static BoundProcess start(Command command, Path pidFile, Path log) throws IOException {
        Files.deleteIfExists(pidFile);
        List<String> line = new ArrayList<>();
        SESSION.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(line::add);
        line.addAll(List.of("/bin/sh", "-c", script(), "bound.sh", pidFile.toString()));
        line.add(command.stopSignal().name());
        line.add(Long.toString(Math.max(1, command.grace().toMillis() / 100)));
        line.addAll(command.arguments());
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(command.environment());
        return new BoundProcess(builder.start(), pidFile, command);
    }

    /** The command's own process; empty until it has started, and after it has ended. */
    public Optional<ProcessHandle> process() {
        return PidFile.read(pidFile).filter(ProcessHandle::isAlive);
    }

    public boolean isAlive() {
        return script.isAlive();
    }

    /** Waits until the command has ended, and returns its exit code. */
    public int waitFor() throws InterruptedException {
        return script.waitFor();
    }

    /** Asks the command to end, and kills it if it takes longer than its grace; returns when it has ended. */
    public void stop() {
        Optional<ProcessHandle> child = process();
        closePipe();
        try {
            long limit = command.grace().toMillis() + KILL_MARGIN_MILLIS;
            if (!script.waitFor(limit, TimeUnit.MILLISECONDS)) {
                script.destroyForcibly();
            }
        } catch (InterruptedException e) {
            script.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        child.filter(ProcessHandle::isAlive).ifPresent(BoundProcess::kill);
    }

    private void closePipe() {
        try {
            script.getOutputStream().close();
        } catch (IOException e) {
            script.destroy();
        }
    }

    /** The script itself was killed, or it could not end its child. */
    private static void kill(ProcessHandle child) {
        child.destroyForcibly();
        child.onExit()
                .orTimeout(KILL_MARGIN_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(late -> child)
                .join();
    }

    private static String script() throws IOException {
        try (InputStream script = BoundProcess.class.getResourceAsStream("bound.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
