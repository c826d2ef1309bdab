package io.stancewire.gateway.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.AcceptedArticle;
import io.stancewire.gateway.storage.StorageException;
import io.stancewire.gateway.upstream.Body;
import io.stancewire.gateway.upstream.Upstream;
import io.stancewire.gateway.upstream.UpstreamSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.logging.Logger;

/** Passes posted articles on to the ingest service, and its answer back. */
@ApplicationScoped
class PostedArticles {
    static final String PATH = "/api/v1/articles";

    private static final Logger LOG = Logger.getLogger(PostedArticles.class);
    private static final String SERVICE = "ingest";

    private final Upstream upstream;
    private final UpstreamSettings settings;
    private final ArticleStorage storage;
    private final ObjectMapper mapper;

    PostedArticles(Upstream upstream, UpstreamSettings settings, ArticleStorage storage, ObjectMapper mapper) {
        this.upstream = upstream;
        this.settings = settings;
        this.storage = storage;
        this.mapper = mapper;
    }

    /** One article; once it is accepted, its address answers. */
    Response one(String mediaType, InputStream body) throws IOException {
        HttpResponse<byte[]> answer = upstream.post(SERVICE, target(), mediaType, Body.read(body));
        Response.ResponseBuilder response = Upstream.answer(answer);
        if (answer.statusCode() == Response.Status.ACCEPTED.getStatusCode()) {
            AcceptedArticle accepted = mapper.readValue(answer.body(), AcceptedArticle.class);
            expect(accepted);
            response.header(HttpHeaders.LOCATION, null).header(HttpHeaders.LOCATION, PATH + "/" + accepted.id());
        }
        return response.build();
    }

    /** Any number of articles, as they stream in. */
    Response lines(String mediaType, InputStream body) {
        return Upstream.answer(upstream.stream(SERVICE, target(), mediaType, body))
                .build();
    }

    /** The article is accepted all the same when the database is away: its messages come once that is back. */
    private void expect(AcceptedArticle accepted) {
        try {
            storage.expect(accepted.id(), accepted.paragraphs());
        } catch (StorageException e) {
            LOG.warnf("Article %s cannot be shown before its messages arrive: %s", accepted.id(), e.getMessage());
        }
    }

    private URI target() {
        return Upstream.path(settings.ingestUrl(), "/articles");
    }
}
