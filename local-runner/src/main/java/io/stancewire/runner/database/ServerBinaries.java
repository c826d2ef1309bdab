package io.stancewire.runner.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server of the classpath, unpacked once into the user's cache. */
final class ServerBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_RUN = 0100;

    private final Path directory;

    private ServerBinaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the server unless it is there; two processes may do so at once. */
    static ServerBinaries unpacked() throws IOException {
        Path cache = Files.createDirectories(cache());
        Path directory = cache.resolve("postgresql-" + archiveSize());
        if (!Files.isDirectory(directory)) {
            Path fresh = Files.createTempDirectory(cache, "unpacking-");
            unpack(fresh);
            moveUnlessThere(fresh, directory);
        }
        return new ServerBinaries(directory);
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static Path cache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return cache == null || cache.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "stancewire")
                : Path.of(cache, "stancewire");
    }

    /** Tells one version of the server from the next. */
    private static long archiveSize() throws IOException {
        var archive = ServerBinaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new IOException("the classpath has no PostgreSQL server for this platform");
        }
        return archive.openConnection().getContentLengthLong();
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = ServerBinaries.class.getResourceAsStream(ARCHIVE);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive has an entry outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        boolean program = (entry.getMode() & OWNER_MAY_RUN) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void moveUnlessThere(Path fresh, Path directory) throws IOException {
        try {
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(fresh);
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
    }

    static void delete(Path tree) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(tree)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
