package io.stancewire.gateway.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stancewire.contracts.ContentId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Stands in for the ingest and the analysis service, over real HTTP: takes articles, refuses those that hold "refused", gives
 * back what it was sent ({@code /sent}) and what it is sent to analyse. Stops and starts the database for tests.
 */
public final class OtherServices implements AutoCloseable {
    private final HttpServer server;
    private final Runnable stopDatabase;
    private final Runnable startDatabase;
    private volatile byte[] sent = {};

    private OtherServices(HttpServer server, Runnable stopDatabase, Runnable startDatabase) {
        this.server = server;
        this.stopDatabase = stopDatabase;
        this.startDatabase = startDatabase;
    }

    static OtherServices start(Runnable stopDatabase, Runnable startDatabase) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OtherServices services = new OtherServices(server, stopDatabase, startDatabase);
        server.createContext("/", services::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return services;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (exchange.getRequestURI().getPath()) {
            case "/articles" -> articles(exchange, body);
            case "/analyze" -> send(exchange, 200, "application/json", body);
            case "/sent" -> send(exchange, 200, "application/octet-stream", sent);
            case "/database/stop" -> run(exchange, stopDatabase);
            case "/database/start" -> run(exchange, startDatabase);
            default -> send(exchange, 200, "text/plain", "ready".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void articles(HttpExchange exchange, byte[] body) throws IOException {
        sent = body;
        String text = new String(body, StandardCharsets.UTF_8);
        if (exchange.getRequestHeaders().getFirst("Content-Type").startsWith("application/x-ndjson")) {
            long lines = text.lines().count();
            send(exchange, 202, "application/json", json("{'accepted':" + lines + ",'rejected':0,'errors':[]}"));
        } else if (text.contains("refused")) {
            send(exchange, 422, "application/problem+json", json("{'title':'Refused','status':422,'errors':[]}"));
        } else {
            String id = ContentId.of(text);
            exchange.getResponseHeaders().add("Location", "/articles/" + id);
            send(exchange, 202, "application/json", json("{'id':'" + id + "','paragraphs':2,'duplicateOf':null}"));
        }
    }

    private static void run(HttpExchange exchange, Runnable action) throws IOException {
        action.run();
        send(exchange, 200, "text/plain", new byte[] {'o', 'k'});
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String mediaType, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", mediaType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream output = exchange.getResponseBody()) {
            output.write(body);
        }
    }
}
