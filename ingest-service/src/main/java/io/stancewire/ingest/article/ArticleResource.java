package io.stancewire.ingest.article;

import io.micrometer.core.instrument.MeterRegistry;
import io.stancewire.contracts.AcceptedArticle;
import io.stancewire.contracts.AcceptedArticles;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.PostedArticle;
import io.stancewire.ingest.problem.Rejection;
import io.stancewire.ingest.publication.Publication;
import io.stancewire.ingest.publication.Publisher;
import io.stancewire.ingest.publication.TraceParent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes articles; the answer 202 means that the broker has them. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    /** How much of a body that is too large is read, so that the caller gets to the answer. */
    private static final long PASSED_OVER = 256L * 1024 * 1024;

    private final Clock clock = Clock.systemUTC();
    private final Intake intake;
    private final Publisher publisher;
    private final MeterRegistry metrics;

    ArticleResource(Intake intake, Publisher publisher, MeterRegistry metrics) {
        this.intake = intake;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response json(@HeaderParam(Headers.TRACE_PARENT) String traceParent, InputStream body) throws IOException {
        byte[] json = read(body);
        return answer(() -> ArticleJson.read(json), traceParent);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public Response text(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType mediaType,
            @HeaderParam(Headers.TRACE_PARENT) String traceParent,
            InputStream body)
            throws IOException {
        byte[] bytes = read(body);
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        return answer(
                () -> new PostedArticle(PlainText.decoded(bytes, charset), null, null, null, null, null, null),
                traceParent);
    }

    @POST
    @Consumes("application/x-ndjson")
    public Response lines(@HeaderParam(Headers.TRACE_PARENT) String traceParent, InputStream body) throws IOException {
        Publication publication = publisher.begin(TraceParent.of(traceParent));
        ArticleLines lines = new ArticleLines(posted -> publication.add(article(posted)));
        lines.read(body);
        publication.complete();
        AcceptedArticles answer = lines.answer();
        count("accepted", answer.accepted());
        count("rejected", answer.rejected());
        return Response.accepted(answer).build();
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    public Response page() {
        throw Rejection.notBuilt("The article is not extracted from a page yet: send its text.");
    }

    private Response answer(PostedSource source, String traceParent) {
        try {
            Article article = article(source.read());
            Publication publication = publisher.begin(TraceParent.of(traceParent));
            publication.add(article);
            publication.complete();
            count("accepted", 1);
            AcceptedArticle answer = article.accepted();
            return Response.accepted(answer)
                    .header(HttpHeaders.LOCATION, "/api/v1/articles/" + answer.id())
                    .build();
        } catch (Rejection e) {
            count("rejected", 1);
            throw e;
        }
    }

    private Article article(PostedArticle posted) {
        return intake.article(posted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void count(String outcome, int articles) {
        metrics.counter("stancewire.articles", "outcome", outcome).increment(articles);
    }

    private static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length <= LARGEST_BODY) {
            return bytes;
        }
        passOver(body);
        throw Rejection.tooLarge("A body may have 10 MiB; more articles go as application/x-ndjson, one a line.");
    }

    private static void passOver(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long passed = 0;
        int read = body.read(buffer);
        while (read >= 0 && passed < PASSED_OVER) {
            passed += read;
            read = body.read(buffer);
        }
    }

    /** Reads what was posted, or throws a {@link Rejection}. */
    @FunctionalInterface
    private interface PostedSource {
        PostedArticle read();
    }
}
