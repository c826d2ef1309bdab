package io.stancewire.gateway.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who said what. */
@Path("/api/v1/statements")
public class StatementResource {
    /** What the path takes. */
    public static final List<Parameter> PARAMETERS = Parameter.paged(StatementFilter.PARAMETERS);

    private final StatementStorage storage;
    private final ObjectMapper mapper;

    StatementResource(StatementStorage storage, ObjectMapper mapper) {
        this.storage = storage;
        this.mapper = mapper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Statements by filter, the newest first; as text/csv or application/x-ndjson all of them, streamed")
    public Page<StatementAnswer> page(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = StatementFilter.conditions(parameters);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::time);
        parameters.check();
        return storage.page(conditions, limit, cursor);
    }

    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput csv(@Context UriInfo uri) {
        return lines(uri, StatementCsv.HEADER, StatementCsv::line);
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    @Operation(hidden = true)
    public StreamingOutput lines(@Context UriInfo uri) {
        return lines(uri, "", this::json);
    }

    private StreamingOutput lines(UriInfo uri, String header, Function<StatementAnswer, String> line) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = StatementFilter.conditions(parameters);
        int limit = parameters.has("limit") ? parameters.limit() : Integer.MAX_VALUE;
        Optional<Cursor> cursor = parameters.cursor(Cursor::time);
        parameters.check();
        return output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            writer.write(header);
            storage.each(conditions, limit, cursor, statement -> write(writer, line.apply(statement)));
            writer.flush();
        };
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(StatementAnswer statement) {
        try {
            return mapper.writeValueAsString(statement) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
