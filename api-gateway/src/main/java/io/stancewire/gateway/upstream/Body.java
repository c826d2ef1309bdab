package io.stancewire.gateway.upstream;

import io.stancewire.contracts.Problem;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request that is read as a whole. */
public final class Body {
    private static final int LARGEST = 10 * 1024 * 1024;

    private Body() {}

    /** @throws WebApplicationException 413 if it has more than 10 MiB */
    public static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new WebApplicationException(
                    Problem.of(413, "A body may have 10 MiB; more articles go as application/x-ndjson.")
                            .detail(),
                    413);
        }
        return bytes;
    }
}
