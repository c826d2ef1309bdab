package io.stancewire.gateway.target;

import io.stancewire.gateway.entity.Profile;
import io.stancewire.gateway.entity.ProfileFilter;
import io.stancewire.gateway.entity.Profiles;
import io.stancewire.gateway.entity.Side;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import io.stancewire.gateway.stance.AggregateFilter;
import io.stancewire.gateway.stance.StancePage;
import io.stancewire.gateway.stance.StanceStorage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who and what is spoken of. */
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
public class TargetResource {
    /** What the list takes. */
    public static final List<Parameter> PARAMETERS = Parameter.paged(List.of(ProfileFilter.Q));

    /** What the stances take. */
    public static final List<Parameter> STANCE_PARAMETERS = Parameter.paged(AggregateFilter.PARAMETERS);

    private final Profiles profiles;
    private final StanceStorage stances;

    TargetResource(Profiles profiles, StanceStorage stances) {
        this.profiles = profiles;
        this.stances = stances;
    }

    @GET
    @Operation(summary = "Those who are spoken of, the most frequent first")
    public Page<Profile> page(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = new Conditions();
        ProfileFilter.addName(parameters, conditions);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::count);
        parameters.check();
        return profiles.page(Side.TARGET, conditions, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One who is spoken of")
    public Profile get(String id, @Context UriInfo uri) {
        Parameters.of(uri, List.of()).check();
        return profiles.get(Side.TARGET, id);
    }

    @GET
    @Path("/{id}/stances")
    @Operation(summary = "Where speakers stand towards a target")
    public Page<StancesOf> stances(String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, STANCE_PARAMETERS);
        Conditions conditions = AggregateFilter.conditions(parameters).add("t.entity_id = ?", id);
        ProfileFilter.addSpeakerKind(parameters, conditions);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::count);
        parameters.check();
        profiles.get(Side.TARGET, id);
        return StancePage.of(stances.cells(conditions), cell -> cell.speaker().id(), limit, cursor)
                .map(cell -> new StancesOf(cell.speaker(), cell.counts()));
    }
}
