package io.stancewire.runner;

import io.stancewire.runner.part.PidFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Where all data of a system lies; held by one runner at a time, by a lock that ends with its process. */
final class DataDirectory implements AutoCloseable {
    private static final long LARGEST_LOG = 16 * 1024 * 1024;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the directory, made if it is not there yet.
     *
     * @throws Refusal if another runner has it
     */
    static DataDirectory open(Path root) throws IOException {
        Files.createDirectories(root.resolve("pids"));
        Files.createDirectories(root.resolve("logs"));
        Path file = root.resolve("runner.lock");
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(lock)) {
            lock.close();
            throw new Refusal(
                    "another runner (process " + Files.readString(file).strip() + ") uses " + root
                            + ": end it first, or choose another directory with --data DIR");
        }
        lock.truncate(0);
        lock.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        return new DataDirectory(root, lock);
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path of(String part) {
        return root.resolve(part);
    }

    Path pidFile(String part) {
        return root.resolve("pids").resolve(part + ".pid");
    }

    /** The part's log; what was too long from earlier runs is put aside. */
    Path log(String part) throws IOException {
        Path log = root.resolve("logs").resolve(part + ".log");
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Whether parts of a runner that was killed have not ended yet. */
    boolean hasPartsRunning() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("pids"))) {
            return files.anyMatch(
                    file -> PidFile.read(file).filter(ProcessHandle::isAlive).isPresent());
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
