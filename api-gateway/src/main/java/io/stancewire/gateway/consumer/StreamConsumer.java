package io.stancewire.gateway.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.stancewire.gateway.storage.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The loop from Kafka to the database, for one thread. A poll's records are stored in one transaction, then their offsets are
 * committed: a crash in between brings them again, and storing them again changes nothing. When storing fails, the consumer goes
 * back to where the poll began and tries again, each time after a longer delay; it never goes on past what it could not store.
 */
@ApplicationScoped
class StreamConsumer implements Runnable {
    private static final Logger LOG = Logger.getLogger(StreamConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerSettings settings;
    private final Schema schema;
    private final BatchStore store;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private volatile KafkaConsumer<String, byte[]> consumer;

    StreamConsumer(ConsumerSettings settings, Schema schema, BatchStore store, MeterRegistry metrics) {
        this.settings = settings;
        this.schema = schema;
        this.store = store;
        this.metrics = metrics;
    }

    /** Runs until {@link #stop}. */
    @Override
    public void run() {
        while (isRunning()) {
            try {
                schema.migrate();
                TopicCreation.createMissing(settings.admin());
                consume();
            } catch (WakeupException e) {
                // asked to stop
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                waitAfter(e);
            }
        }
    }

    /** Ends the loop after the batch that it is at; may be called from any thread. */
    void stop() {
        stopping.countDown();
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void consume() {
        try (KafkaConsumer<String, byte[]> opened = new KafkaConsumer<>(settings.consumer())) {
            consumer = opened;
            opened.subscribe(TopicCreation.READ);
            while (isRunning()) {
                ConsumerRecords<String, byte[]> records = opened.poll(POLL);
                if (!records.isEmpty()) {
                    storeAndCommit(opened, records);
                }
            }
        } finally {
            consumer = null;
        }
    }

    private void storeAndCommit(KafkaConsumer<String, byte[]> from, ConsumerRecords<String, byte[]> records) {
        try {
            store.store(records);
            backoff.reset();
        } catch (RuntimeException e) {
            goBack(from, records);
            waitAfter(e);
            return;
        }
        try {
            from.commitSync(next(records));
        } catch (CommitFailedException | RebalanceInProgressException e) {
            // the partitions went to another replica, which stores these records again and changes nothing by it
            LOG.infof("Offsets were not committed: %s", e.getMessage());
        }
    }

    private static void goBack(KafkaConsumer<String, byte[]> from, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            from.seek(partition, records.records(partition).get(0).offset());
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> next(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            var ofPartition = records.records(partition);
            next.put(
                    partition,
                    new OffsetAndMetadata(
                            ofPartition.get(ofPartition.size() - 1).offset() + 1));
        }
        return next;
    }

    private void waitAfter(Exception failure) {
        if (!isRunning()) {
            return;
        }
        metrics.counter("gateway.consumer.retries").increment();
        Duration delay = backoff.delay();
        LOG.warnf("Nothing was stored; trying again in %d ms: %s", (Object) delay.toMillis(), failure);
        try {
            if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("Stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
