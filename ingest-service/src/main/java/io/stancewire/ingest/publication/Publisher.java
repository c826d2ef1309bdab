package io.stancewire.ingest.publication;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one producer of the service. It counts a record as sent when all replicas in sync have it, and gives up within seconds, so
 * that a caller learns at once that the broker is away.
 */
@Singleton
public final class Publisher {
    private static final Duration CLOSE = Duration.ofSeconds(1);
    private static final int LARGEST_RECORD = 4 * 1024 * 1024;

    private final Producer<String, byte[]> producer;
    private final Records records;

    Publisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, Records records) {
        this.producer =
                new KafkaProducer<>(settings(bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        this.records = records;
    }

    /** Begins to publish what one request brings. */
    public Publication begin(TraceParent trace) {
        return new Publication(producer, records, trace);
    }

    void end(@Observes ShutdownEvent event) {
        producer.close(CLOSE);
    }

    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ProducerConfig.CLIENT_ID_CONFIG, "ingest"),
                Map.entry(ProducerConfig.ACKS_CONFIG, "all"),
                Map.entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                Map.entry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd"),
                Map.entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD),
                Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024),
                Map.entry(ProducerConfig.LINGER_MS_CONFIG, 2),
                Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000),
                Map.entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000),
                Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000),
                Map.entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
                Map.entry(ProducerConfig.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 2_000));
    }
}
