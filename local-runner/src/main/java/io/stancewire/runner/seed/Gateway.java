package io.stancewire.runner.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** The gateway's API, as far as the runner uses it. */
public final class Gateway {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration POST_TIMEOUT = Duration.ofMinutes(10);
    private static final long READY_POLL_MILLIS = 100;
    private static final long PROGRESS_POLL_MILLIS = 5_000;
    private static final int ACCEPTED = 202;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final String address;

    public Gateway(String address) {
        this.address = address;
    }

    /** Waits until the gateway and all that it needs work. */
    public void awaitReady() throws InterruptedException {
        while (!isReady()) {
            Thread.sleep(READY_POLL_MILLIS);
        }
    }

    /** Posts articles and returns the answer; waits and tries again while the gateway cannot take them. */
    JsonNode post(Path file, String mediaType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/articles"))
                .timeout(POST_TIMEOUT)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofFile(file))
                .build();
        while (true) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == ACCEPTED) {
                return json.readTree(answer.body());
            }
            if (answer.statusCode() != 429 && answer.statusCode() != 503) {
                String detail = json.readTree(answer.body()).path("detail").asText("no reason given");
                throw new IOException(answer.statusCode() + ": " + detail);
            }
            Thread.sleep(1_000L
                    * Math.min(
                            60, answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    /** The article's status: {@code analysing}, {@code complete}, ... */
    String status(String article) throws IOException, InterruptedException {
        return get("/api/v1/articles/" + article).path("status").asText();
    }

    /** How many there are at this path. */
    long total(String path) throws IOException, InterruptedException {
        return get(path).path("total").asLong();
    }

    /** Says whenever there are more articles or statements than before; does not return. */
    public void showProgress(Consumer<String> console) throws InterruptedException {
        String shown = "";
        while (true) {
            String now = progress(shown);
            if (!now.equals(shown)) {
                console.accept(now);
                shown = now;
            }
            Thread.sleep(PROGRESS_POLL_MILLIS);
        }
    }

    private String progress(String otherwise) throws InterruptedException {
        try {
            long articles = total("/api/v1/articles?limit=1");
            long analysing = total("/api/v1/articles?limit=1&status=analysing");
            long statements = total("/api/v1/statements?limit=1");
            return "%d article%s (%d being analysed), %d statements"
                    .formatted(articles, articles == 1 ? "" : "s", analysing, statements);
        } catch (IOException e) {
            return otherwise; // a part is being started again, which has been said
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    private HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
