package io.stancewire.runner.part;

import java.io.IOException;

/** Says what a part runs; asked before each start, so that it may prepare or repair what the command needs. */
@FunctionalInterface
public interface CommandSource {
    /**
     * The command to run now.
     *
     * @throws IOException if what it needs cannot be prepared now; it is asked again later
     */
    Command next() throws IOException;
}
