package io.stancewire.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stancewire.runner.broker.Broker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker for the tests of the service, which they may stop and start. */
public final class BrokerResource implements QuarkusTestResourceLifecycleManager {
    private Path directory;
    private Broker broker;
    private int port;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startBroker();
        return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType() == BrokerResource.class);
    }

    @Override
    public void stop() {
        broker.close();
    }

    void startBroker() {
        try {
            broker = Broker.start(directory, port);
            port = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
