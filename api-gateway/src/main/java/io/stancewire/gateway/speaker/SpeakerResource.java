package io.stancewire.gateway.speaker;

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

/** Who speaks. */
@Path("/api/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
public class SpeakerResource {
    /** What the list takes. */
    public static final List<Parameter> PARAMETERS =
            Parameter.paged(List.of(ProfileFilter.Q, ProfileFilter.SPEAKER_KIND));

    /** What the stances take. */
    public static final List<Parameter> STANCE_PARAMETERS = Parameter.paged(AggregateFilter.PARAMETERS);

    private final Profiles profiles;
    private final StanceStorage stances;

    SpeakerResource(Profiles profiles, StanceStorage stances) {
        this.profiles = profiles;
        this.stances = stances;
    }

    @GET
    @Operation(summary = "Those who speak, the most frequent first")
    public Page<Profile> page(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = new Conditions();
        ProfileFilter.addName(parameters, conditions);
        ProfileFilter.addSpeakerKind(parameters, conditions);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::count);
        parameters.check();
        return profiles.page(Side.SPEAKER, conditions, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One who speaks")
    public Profile get(String id, @Context UriInfo uri) {
        Parameters.of(uri, List.of()).check();
        return profiles.get(Side.SPEAKER, id);
    }

    /** Whoever names a speaker asks for it, of whatever kind it is. */
    @GET
    @Path("/{id}/stances")
    @Operation(summary = "Where a speaker stands, by target")
    public Page<StancesTowards> stances(String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, STANCE_PARAMETERS);
        Conditions conditions = AggregateFilter.conditions(parameters).add("p.entity_id = ?", id);
        ProfileFilter.addGivenSpeakerKind(parameters, conditions);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::count);
        parameters.check();
        profiles.get(Side.SPEAKER, id);
        return StancePage.of(stances.cells(conditions), cell -> cell.target().id(), limit, cursor)
                .map(cell -> new StancesTowards(cell.target(), cell.counts()));
    }
}
