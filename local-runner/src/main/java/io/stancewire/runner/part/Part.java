package io.stancewire.runner.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that is started again whenever it dies, until it is stopped. */
public final class Part {
    private final String name;
    private final CommandSource commands;
    private final Path pidFile;
    private final Path log;
    private final Consumer<String> console;
    private final RestartDelay delays = new RestartDelay();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread keeper;
    private BoundProcess process;

    /**
     * A part that does not run yet.
     *
     * @param name as users know it: "broker"
     * @param pidFile holds the process id while it runs
     * @param log where its output is appended
     * @param console is told when it dies
     */
    public Part(String name, CommandSource commands, Path pidFile, Path log, Consumer<String> console) {
        this.name = name;
        this.commands = commands;
        this.pidFile = pidFile;
        this.log = log;
        this.console = console;
    }

    /** Starts it and returns at once; does nothing after a stop. */
    public synchronized void start() {
        if (keeper == null && stopped.getCount() > 0) {
            keeper = new Thread(this::keepAlive, "keep-" + name);
            keeper.setDaemon(true);
            keeper.start();
        }
    }

    /** Its process; empty while it does not run. */
    public synchronized Optional<ProcessHandle> process() {
        return process == null ? Optional.empty() : process.process();
    }

    /** Ends it for good; returns when its process has ended. */
    public void stop() {
        stopped.countDown();
        BoundProcess running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.stop();
        }
    }

    private void keepAlive() {
        try {
            while (stopped.getCount() > 0) {
                Instant start = Instant.now();
                String end = runOnce();
                if (stopped.getCount() == 0) {
                    return;
                }
                Duration delay = delays.after(Duration.between(start, Instant.now()));
                console.accept(
                        "%s %s; starts again in %.1f s (log: %s)".formatted(name, end, delay.toMillis() / 1000.0, log));
                stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the process to its end and says how that was. */
    private String runOnce() throws InterruptedException {
        try {
            Command command = commands.next();
            BoundProcess running;
            synchronized (this) {
                if (stopped.getCount() == 0) {
                    return "was stopped";
                }
                running = BoundProcess.start(command, pidFile, log);
                process = running;
            }
            int code = running.waitFor();
            running.stop();
            return "ended with code " + code;
        } catch (IOException e) {
            return "does not start: " + e.getMessage();
        }
    }
}
