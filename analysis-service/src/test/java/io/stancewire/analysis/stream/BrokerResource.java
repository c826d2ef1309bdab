package io.stancewire.analysis.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stancewire.runner.broker.Broker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** A real broker for the tests of the service. */
public final class BrokerResource implements QuarkusTestResourceLifecycleManager {
    private Broker broker;

    @Override
    public Map<String, String> start() {
        try {
            broker = Broker.start(Files.createTempDirectory("broker"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    }

    @Override
    public void stop() {
        broker.close();
    }
}
