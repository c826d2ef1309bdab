package io.stancewire.gateway.problem;

import io.stancewire.contracts.Problem;
import jakarta.ws.rs.core.Response;

/** Problems as responses. */
public final class Problems {
    private Problems() {}

    /** The answer; callers add headers. */
    public static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
