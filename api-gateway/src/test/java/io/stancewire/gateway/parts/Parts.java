package io.stancewire.gateway.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stancewire.runner.broker.Broker;
import io.stancewire.runner.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** All that the gateway needs around it. The database can be stopped and started again, by {@link OtherServices}. */
public final class Parts implements QuarkusTestResourceLifecycleManager {
    private Path directory;
    private Broker broker;
    private Database database;
    private int databasePort;
    private OtherServices services;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("gateway");
            broker = Broker.start(directory.resolve("broker"), 0);
            database = Database.start(directory.resolve("database"), 0);
            databasePort =
                    URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
            services = OtherServices.start(this::stopDatabase, this::startDatabase);
            return Map.of(
                    "kafka.bootstrap.servers", broker.bootstrapServers(),
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.http.test-port", "0",
                    "stancewire.ingest-url", services.url(),
                    "stancewire.analysis-url", services.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        services.close();
        database.close();
        broker.close();
    }

    private void stopDatabase() {
        database.close();
    }

    private void startDatabase() {
        try {
            database = Database.start(directory.resolve("database"), databasePort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
