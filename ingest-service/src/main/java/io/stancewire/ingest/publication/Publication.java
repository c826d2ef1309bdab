package io.stancewire.ingest.publication;

import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.ingest.article.Article;
import io.stancewire.ingest.problem.BrokerAway;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * What one request publishes. Records are sent ahead of their acknowledgements, but only some megabytes: then the oldest
 * acknowledgement is waited for. An article's own message is held back until the broker has acknowledged all its paragraphs, so
 * that an article of which a part was lost on the way never shows. When {@link #complete} returns, the broker has all of it.
 */
public final class Publication {
    private static final long MOST_BYTES_AHEAD = 8L * 1024 * 1024;

    private final Producer<String, byte[]> producer;
    private final Records records;
    private final TraceParent trace;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private long bytesAhead;

    Publication(Producer<String, byte[]> producer, Records records, TraceParent trace) {
        this.producer = producer;
        this.records = records;
        this.trace = trace;
    }

    /**
     * Sends an article.
     *
     * @throws BrokerAway if the broker does not take it, or an earlier one, in time
     */
    public void add(Article article) {
        Iterator<ParagraphMessage> paragraphs = article.paragraphMessages().iterator();
        while (paragraphs.hasNext()) {
            send(records.of(paragraphs.next(), trace));
            awaitWhileAhead();
        }
        hold(records.of(article.message(), trace));
        awaitWhileAhead();
    }

    /**
     * Waits until the broker has acknowledged everything.
     *
     * @throws BrokerAway if it does not in time
     */
    public void complete() {
        while (!ahead.isEmpty()) {
            finishOldest();
        }
    }

    private void awaitWhileAhead() {
        while (bytesAhead > MOST_BYTES_AHEAD) {
            finishOldest();
        }
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            add(new Sent(producer.send(record), record.value().length));
        } catch (KafkaException e) {
            throw kindOf(e);
        }
    }

    private void hold(ProducerRecord<String, byte[]> record) {
        add(new Held(record));
    }

    private void add(Step step) {
        ahead.add(step);
        bytesAhead += step.bytes();
    }

    private void finishOldest() {
        Step oldest = ahead.remove();
        bytesAhead -= oldest.bytes();
        if (oldest instanceof Held held) {
            send(held.record());
        } else if (oldest instanceof Sent sent) {
            await(sent.acknowledgement());
        }
    }

    private static void await(Future<?> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw kindOf(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    private static RuntimeException kindOf(Throwable failure) {
        return failure instanceof RecordTooLargeException
                ? new IllegalStateException("a message of ours is larger than the broker takes", failure)
                : new BrokerAway(failure);
    }

    /** What is still to be finished, in order. */
    private sealed interface Step {
        int bytes();
    }

    /** A record on its way, whose acknowledgement is waited for. */
    private record Sent(Future<?> acknowledgement, int bytes) implements Step {}

    /** A record that is sent once all before it are acknowledged. */
    private record Held(ProducerRecord<String, byte[]> record) implements Step {
        @Override
        public int bytes() {
            return record.value().length;
        }
    }
}
