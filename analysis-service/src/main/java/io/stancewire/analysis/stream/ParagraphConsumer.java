package io.stancewire.analysis.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.stancewire.contracts.Topics;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads paragraphs and writes their analyses. Offsets are committed only after the broker has acknowledged the answers of all the
 * records before them: a crash in between analyses these again, with the same result. When the broker is away, both clients are
 * opened anew, each time after a longer delay, and reading goes on from what was committed.
 */
@Singleton
class ParagraphConsumer {
    private static final Logger LOG = Logger.getLogger(ParagraphConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long SHORTEST_DELAY_MILLIS = 250;
    private static final long LONGEST_DELAY_MILLIS = 10_000;

    private final KafkaSettings settings;
    private final BatchAnalysis analysis;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "paragraphs");
    private volatile KafkaConsumer<String, byte[]> current;
    private long delay = SHORTEST_DELAY_MILLIS;

    ParagraphConsumer(KafkaSettings settings, BatchAnalysis analysis, MeterRegistry metrics) {
        this.settings = settings;
        this.analysis = analysis;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    /** Waits for the batch that is being analysed. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        KafkaConsumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(Duration.ofSeconds(8).toMillis());
    }

    private void run() {
        while (isRunning()) {
            try (Admin admin = settings.admin()) {
                TopicCreation.createMissing(admin);
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

    /** Whether the loop goes on; it ends otherwise only by a defect. */
    boolean isAlive() {
        return !isRunning() || thread.isAlive();
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void consume() throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = settings.consumer();
                KafkaProducer<String, byte[]> producer = settings.producer()) {
            current = consumer;
            consumer.subscribe(List.of(Topics.PARAGRAPHS));
            while (isRunning()) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    send(producer, analysis.answers(records));
                    commit(consumer);
                    delay = SHORTEST_DELAY_MILLIS;
                }
            }
        } finally {
            current = null;
        }
    }

    /** Returns when the broker has acknowledged all. */
    private static void send(KafkaProducer<String, byte[]> producer, List<ProducerRecord<String, byte[]>> answers)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ProducerRecord<String, byte[]> answer : answers) {
            sent.add(producer.send(answer));
        }
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }

    private static void commit(KafkaConsumer<String, byte[]> consumer) {
        try {
            try {
                consumer.commitSync();
            } catch (WakeupException e) {
                consumer.commitSync(); // what was answered is committed before the end
                throw e;
            }
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.infof("Offsets were not committed, another replica reads these again: %s", e.getMessage());
        }
    }

    private void waitAfter(Exception failure) {
        if (!isRunning()) {
            return;
        }
        metrics.counter("analysis.retries").increment();
        LOG.warnf("Paragraphs wait; trying again in %d ms: %s", (Object) delay, failure);
        try {
            boolean stopped = stopping.await(delay, TimeUnit.MILLISECONDS);
            delay = stopped ? delay : Math.min(2 * delay, LONGEST_DELAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
