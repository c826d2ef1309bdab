package io.stancewire.gateway.article;

import io.stancewire.contracts.AcceptedArticle;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.contracts.Problem;
import io.stancewire.gateway.problem.Problems;
import io.stancewire.gateway.query.Conditions;
import io.stancewire.gateway.query.Cursor;
import io.stancewire.gateway.query.Names;
import io.stancewire.gateway.query.Page;
import io.stancewire.gateway.query.Parameter;
import io.stancewire.gateway.query.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Articles in, and articles out. */
@Path(PostedArticles.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {
    /** What the list takes. */
    public static final List<Parameter> PARAMETERS = Parameter.paged(List.of(
            Parameter.OUTLET,
            Parameter.of(
                    "q", "Words in the title or in one paragraph, as in a web search: \"a phrase\", or, -without."),
            Parameter.FROM,
            Parameter.TO,
            Parameter.of("status", "How far the article is; several with commas.", ArticleStatus.class)));

    private static final String LINES = "application/x-ndjson";

    private final ArticleStorage storage;
    private final PostedArticles posted;

    ArticleResource(ArticleStorage storage, PostedArticles posted) {
        this.storage = storage;
        this.posted = posted;
    }

    @GET
    @Operation(summary = "Articles, the newest first")
    public Page<ArticleSummary> page(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, PARAMETERS);
        Conditions conditions = conditions(parameters);
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor(Cursor::time);
        parameters.check();
        return storage.page(conditions, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An article with its paragraphs and all that was found in them")
    public ArticleAnswer get(String id, @Context UriInfo uri) {
        Parameters.of(uri, List.of()).check();
        return storage.get(id).orElseThrow(() -> new NotFoundException("There is no article " + id + "."));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(summary = "Takes an article; as application/x-ndjson any number of them, one a line")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PostedArticle.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "It will be analysed; Location says where it can be seen",
            content = @Content(schema = @Schema(implementation = AcceptedArticle.class)))
    public Response post(
            InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType, @Context UriInfo uri)
            throws IOException {
        Parameters.of(uri, List.of()).check();
        return posted.one(mediaType, body);
    }

    @POST
    @Consumes(LINES)
    @Operation(hidden = true)
    public Response postLines(
            InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType, @Context UriInfo uri) {
        Parameters.of(uri, List.of()).check();
        return posted.lines(mediaType, body);
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response postPage() {
        return Problems.answer(Problem.of(501, "Articles are not extracted from pages yet."))
                .build();
    }

    private static Conditions conditions(Parameters parameters) {
        Conditions conditions = new Conditions().add("a.published_at is not null");
        conditions.addOutlets(false, "a", parameters.texts("outlet"));
        conditions.addRange("a.published_at", parameters.range());
        List<String> status = Names.of(parameters.values("status", ArticleStatus.class));
        if (!status.isEmpty()) {
            conditions.add("a.status = any (?)", status);
        }
        parameters
                .text("q")
                .ifPresent(q -> conditions.add(
                        """
                        a.id in (select article_id from paragraph where search @@ websearch_to_tsquery('english', ?)
                                 union select id from article where search @@ websearch_to_tsquery('english', ?))""",
                        q,
                        q));
        return conditions;
    }
}
