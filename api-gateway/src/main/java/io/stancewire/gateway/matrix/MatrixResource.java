package io.stancewire.gateway.matrix;

import io.stancewire.gateway.entity.ProfileFilter;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import io.stancewire.gateway.stance.AggregateFilter;
import io.stancewire.gateway.stance.StanceStorage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where speakers stand, at a glance. */
@Path("/api/v1/stances/matrix")
public class MatrixResource {
    /** What the path takes. */
    public static final List<Parameter> PARAMETERS = Stream.concat(
                    Stream.of(
                            Parameter.of(
                                    "speakers",
                                    "Ids of speakers, with commas; those with the most stances if not given."),
                            Parameter.of(
                                    "targets",
                                    "Ids of targets, with commas; those with the most stances if not given."),
                            Parameter.of(
                                    "top",
                                    "How many speakers, and targets, where no ids are given: 1 to 100; 10 if not given.")),
                    AggregateFilter.PARAMETERS.stream())
            .toList();

    private static final int DEFAULT_TOP = 10;
    private static final int HIGHEST_TOP = 100;

    private final StanceStorage stances;

    MatrixResource(StanceStorage stances) {
        this.stances = stances;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Speakers by targets, with the net stance in each cell")
    public Matrix matrix(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = AggregateFilter.conditions(parameters);
        List<String> speakers = parameters.ids("speakers");
        List<String> targets = parameters.ids("targets");
        if (!targets.isEmpty()) {
            conditions.add("t.entity_id = any (?)", targets);
        }
        if (speakers.isEmpty()) {
            ProfileFilter.addSpeakerKind(parameters, conditions);
        } else {
            ProfileFilter.addGivenSpeakerKind(parameters, conditions);
        }
        int top = parameters.number("top", 1, HIGHEST_TOP).orElse(DEFAULT_TOP);
        parameters.check();
        conditions.add("p.entity_id = any (?)", speakers.isEmpty() ? stances.mostSpeakers(conditions, top) : speakers);
        return Matrix.of(stances.cells(conditions), targets.isEmpty() ? top : targets.size());
    }
}
