package io.stancewire.gateway.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway as a caller sees it. */
public final class Api {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api() {}

    /** The answer to a call. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A path of the API, "/api/v1" left out. */
    public static Answer get(String path, String... headers) {
        return send(request("/api/v1" + path, headers).GET());
    }

    public static Answer post(String path, String mediaType, BodyPublisher body, String... headers) {
        return send(request("/api/v1" + path, headers)
                .header("Content-Type", mediaType)
                .POST(body));
    }

    public static Answer post(String path, String mediaType, String body, String... headers) {
        return post(path, mediaType, BodyPublishers.ofString(body), headers);
    }

    public static Answer call(String method, String path) {
        return send(request("/api/v1" + path).method(method, BodyPublishers.noBody()));
    }

    /** A path outside of the API. */
    public static Answer page(String path) {
        return send(request(path).GET());
    }

    /** The part that stands in for the other services. */
    public static Answer otherServices(String path) {
        String url = ConfigProvider.getConfig().getValue("stancewire.ingest-url", String.class);
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    private static HttpRequest.Builder request(String path, String... headers) {
        String url = ConfigProvider.getConfig().getValue("test.url", String.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
