package io.stancewire.gateway.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.stancewire.gateway.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Stores the records of one poll. Only a record that can never be stored is skipped, counted and logged with its position:
 * one that is no message, or whose values the database refuses for what they are. When a batch fails for such a reason, its
 * messages are stored one by one to find it.
 */
@ApplicationScoped
class BatchStore {
    private record Entry(ConsumerRecord<String, byte[]> origin, Message message) {}

    private static final Logger LOG = Logger.getLogger(BatchStore.class);
    private static final String COUNTER = "gateway.records";

    private final MessageReader reader;
    private final ArchiveWriter writer;
    private final MeterRegistry metrics;

    BatchStore(MessageReader reader, ArchiveWriter writer, MeterRegistry metrics) {
        this.reader = reader;
        this.writer = writer;
        this.metrics = metrics;
    }

    /**
     * Returns when all that can be stored is stored.
     *
     * @throws StorageException if the database is away or does not work: the records must come again
     */
    void store(Iterable<ConsumerRecord<String, byte[]>> records) {
        List<Entry> entries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> origin : records) {
            try {
                entries.add(new Entry(origin, reader.read(origin)));
            } catch (UnreadableRecord e) {
                skip(origin, e);
            }
        }
        if (!entries.isEmpty() && !storedTogether(entries)) {
            entries.forEach(this::storeAlone);
        }
    }

    private boolean storedTogether(List<Entry> entries) {
        try {
            int outdated = writer.store(entries.stream().map(Entry::message).toList());
            metrics.counter(COUNTER, "outcome", "outdated").increment(outdated);
            metrics.counter(COUNTER, "outcome", "stored").increment(entries.size() - outdated);
            return true;
        } catch (RuntimeException e) {
            rethrowUnlessDueToValues(e);
            return false;
        }
    }

    private void storeAlone(Entry entry) {
        try {
            int outdated = writer.store(List.of(entry.message()));
            metrics.counter(COUNTER, "outcome", outdated > 0 ? "outdated" : "stored")
                    .increment();
        } catch (RuntimeException e) {
            rethrowUnlessDueToValues(e);
            skip(entry.origin(), e);
        }
    }

    /** What is no failure of the database is a message with a hole where its contract allows none. */
    private static void rethrowUnlessDueToValues(RuntimeException e) {
        if (e instanceof StorageException failure && failure.kind() != StorageException.Kind.DATA) {
            throw e;
        }
    }

    private void skip(ConsumerRecord<String, byte[]> origin, Exception reason) {
        metrics.counter(COUNTER, "outcome", "unreadable").increment();
        LOG.errorf(
                "Skipped a record that can never be stored: topic %s, partition %d, offset %d: %s",
                origin.topic(), origin.partition(), origin.offset(), reason);
    }
}
