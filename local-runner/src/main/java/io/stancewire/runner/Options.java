package io.stancewire.runner;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * How the system is to be run.
 *
 * @param data where all data lies
 * @param seeds whether the seeds are read in
 */
record Options(Path data, boolean seeds) {
    static final String USAGE =
            """
            ./run [--data DIR] [--no-seeds]        runs Stancewire until Ctrl-C
            ./run watch TOPIC [--from-beginning]   prints a topic's messages until Ctrl-C

              --data DIR     where all data lies (default: data/ in the project)
              --no-seeds     do not read the articles of seeds/ in""";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it is not as {@link #USAGE} says
     */
    static Options parse(List<String> arguments, Path home) {
        Path data = home.resolve("data");
        boolean seeds = true;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--no-seeds")) {
                seeds = false;
            } else if (argument.equals("--data") && rest.hasNext()) {
                data = Path.of(rest.next());
            } else if (argument.startsWith("--data=")) {
                data = Path.of(argument.substring("--data=".length()));
            } else {
                throw new IllegalArgumentException("do not know what to do with \"" + argument + "\"");
            }
        }
        return new Options(data.toAbsolutePath().normalize(), seeds);
    }
}
