package io.stancewire.gateway.upstream;

import io.stancewire.gateway.problem.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;

/** The other services, over HTTP. */
@ApplicationScoped
public class Upstream {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READY = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final List<String> PASSED_BACK =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * Passes a whole body on. A connection that breaks gets a second try, since both services take the same body twice without
     * harm: it may have been left over from before a restart of theirs.
     *
     * @throws Unavailable if the service cannot be reached
     */
    public HttpResponse<byte[]> post(String service, URI target, String mediaType, byte[] body) {
        HttpRequest request = request(target, mediaType, BodyPublishers.ofByteArray(body))
                .timeout(ANSWER)
                .build();
        try {
            return sent(request);
        } catch (HttpTimeoutException e) {
            throw new Unavailable(service + " service", e);
        } catch (IOException e) {
            return sentOr503(service, request);
        }
    }

    /**
     * Passes a body on as it streams in.
     *
     * @throws Unavailable if the service cannot be reached, or goes away in between
     */
    public HttpResponse<byte[]> stream(String service, URI target, String mediaType, InputStream body) {
        return sentOr503(
                service,
                request(target, mediaType, BodyPublishers.ofInputStream(() -> body))
                        .build());
    }

    /** The service's answer, as ours. */
    public static Response.ResponseBuilder answer(HttpResponse<byte[]> answer) {
        Response.ResponseBuilder response = Response.status(answer.statusCode()).entity(answer.body());
        for (String header : PASSED_BACK) {
            answer.headers().firstValue(header).ifPresent(value -> response.header(header, value));
        }
        return response;
    }

    /** Whether the service says that it is ready. */
    public boolean isReady(URI service) {
        HttpRequest request = HttpRequest.newBuilder(path(service, "/q/health/ready"))
                .timeout(READY)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A path of a service, which may itself stand below a path. */
    public static URI path(URI service, String path) {
        String base = service.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private static HttpRequest.Builder request(URI target, String mediaType, BodyPublisher body) {
        return HttpRequest.newBuilder(target)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .POST(body);
    }

    private HttpResponse<byte[]> sentOr503(String service, HttpRequest request) {
        try {
            return sent(request);
        } catch (IOException e) {
            throw new Unavailable(service + " service", e);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
