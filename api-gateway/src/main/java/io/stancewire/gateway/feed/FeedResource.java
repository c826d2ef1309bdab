package io.stancewire.gateway.feed;

import io.stancewire.contracts.Problem;
import io.stancewire.gateway.problem.Problems;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers that feeds are not followed yet. */
@Path("/api/v1/feeds")
public class FeedResource {
    @GET
    @Operation(hidden = true)
    public Response list() {
        return notBuilt();
    }

    @POST
    @Operation(hidden = true)
    public Response add() {
        return notBuilt();
    }

    @DELETE
    @Path("/{id}")
    @Operation(hidden = true)
    public Response remove(String id) {
        return notBuilt();
    }

    private static Response notBuilt() {
        return Problems.answer(Problem.of(501, "Feeds are not followed yet.")).build();
    }
}
