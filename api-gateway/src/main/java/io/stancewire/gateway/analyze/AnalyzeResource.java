package io.stancewire.gateway.analyze;

import io.stancewire.contracts.AnalyzeAnswer;
import io.stancewire.contracts.AnalyzeRequest;
import io.stancewire.gateway.query.Parameters;
import io.stancewire.gateway.upstream.Body;
import io.stancewire.gateway.upstream.Upstream;
import io.stancewire.gateway.upstream.UpstreamSettings;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Analyses a text without storing anything. */
@Path("/api/v1/analyze")
public class AnalyzeResource {
    private final Upstream upstream;
    private final UpstreamSettings settings;

    AnalyzeResource(Upstream upstream, UpstreamSettings settings) {
        this.upstream = upstream;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Analyses a text; nothing is stored")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnalyzeRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Paragraphs with sentiment, mentions and statements",
            content = @Content(schema = @Schema(implementation = AnalyzeAnswer.class)))
    public Response analyze(InputStream body, @Context UriInfo uri) throws IOException {
        Parameters.of(uri, List.of()).check();
        return Upstream.answer(upstream.post(
                        "analysis",
                        Upstream.path(settings.analysisUrl(), "/analyze"),
                        MediaType.APPLICATION_JSON,
                        Body.read(body)))
                .build();
    }
}
