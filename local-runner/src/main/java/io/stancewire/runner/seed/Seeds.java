package io.stancewire.runner.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of a folder, one article each ({@code .txt}, {@code .json}) or one a line ({@code .ndjson}). */
public final class Seeds {
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(".txt", "text/plain; charset=utf-8", ".json", "application/json", ".ndjson", "application/x-ndjson");
    private static final long POLL_MILLIS = 250;

    private final Path folder;
    private final Gateway gateway;
    private final Consumer<String> console;

    public Seeds(Path folder, Gateway gateway, Consumer<String> console) {
        this.folder = folder;
        this.gateway = gateway;
        this.console = console;
    }

    /** Posts each file, in the order of names, and waits until all are analysed; those known already change nothing. */
    public void readIn() throws IOException, InterruptedException {
        for (Path file : files()) {
            try {
                read(file);
            } catch (IOException e) {
                console.accept("seeds/" + file.getFileName() + " was not read in: " + e.getMessage());
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> mediaType(file).isPresent()).sorted().toList();
        }
    }

    private void read(Path file) throws IOException, InterruptedException {
        JsonNode answer = gateway.post(file, mediaType(file).orElseThrow());
        if (answer.has("id")) {
            String id = answer.get("id").asText();
            String status = awaitAnalysis(id);
            long statements = gateway.total("/api/v1/statements?limit=1&articleId=" + id);
            console.accept("seeds/%s: article %s, %d paragraphs, %s, %d statements"
                    .formatted(file.getFileName(), id, answer.get("paragraphs").asInt(), status, statements));
        } else {
            awaitAll();
            console.accept("seeds/%s: %d articles, %d rejected"
                    .formatted(
                            file.getFileName(),
                            answer.path("accepted").asInt(),
                            answer.path("rejected").asInt()));
        }
    }

    private String awaitAnalysis(String article) throws InterruptedException {
        while (true) {
            Optional<String> status = statusNow(article);
            if (status.isPresent() && !status.get().equals("analysing")) {
                return status.get();
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private void awaitAll() throws InterruptedException {
        while (areSomeAnalysing()) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean areSomeAnalysing() throws InterruptedException {
        try {
            return gateway.total("/api/v1/articles?limit=1&status=analysing") > 0;
        } catch (IOException e) {
            return true; // a part is being started again
        }
    }

    private Optional<String> statusNow(String article) throws InterruptedException {
        try {
            return Optional.of(gateway.status(article));
        } catch (IOException e) {
            return Optional.empty(); // a part is being started again
        }
    }

    private static Optional<String> mediaType(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(MEDIA_TYPES.get(name.substring(dot)));
    }
}
