package io.stancewire.runner.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. For root it is started in a user namespace, where it is nobody but may still read and
 * write what root owns; where namespaces are not allowed (in most containers), as nobody who may read and write all files.
 */
final class Unprivileged {
    private static final List<List<String>> WAYS = List.of(
            List.of("unshare", "-U"),
            List.of(
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"));

    private Unprivileged() {}

    /** What to put before a command so that it does not run as root; nothing for other users. */
    static List<String> prefix() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        for (List<String> way : WAYS) {
            if (works(way)) {
                return way;
            }
        }
        throw new IOException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv can give root away here:"
                        + " start this as another user");
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean works(List<String> way) throws IOException {
        List<String> line = new ArrayList<>(way);
        line.addAll(List.of("sh", "-c", "test \"$(id -u)\" -ne 0"));
        try {
            Process trial = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while looking for a way to start PostgreSQL", e);
        }
    }
}
