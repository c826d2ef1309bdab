package io.stancewire.runner.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints a topic's messages; as it belongs to no consumer group, it takes nothing away from the services. */
public final class Watch {
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private final String topic;
    private final boolean fromBeginning;

    Watch(String bootstrapServers, String topic, boolean fromBeginning) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.fromBeginning = fromBeginning;
    }

    /**
     * Prints until the process ends or nobody reads any more.
     *
     * @param arguments the topic and perhaps {@code --from-beginning}
     * @throws IOException if the broker is not reached or does not have the topic
     */
    public static void run(List<String> arguments, PrintStream out) throws IOException {
        List<String> topics = new ArrayList<>(arguments);
        boolean fromBeginning = topics.remove("--from-beginning");
        if (topics.size() != 1) {
            throw new IllegalArgumentException("watch needs one topic");
        }
        String servers = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092");
        new Watch(servers, topics.get(0), fromBeginning).printTo(out);
    }

    void printTo(PrintStream out) throws IOException {
        KAFKA.setLevel(Level.SEVERE);
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions(consumer));
            if (fromBeginning) {
                consumer.seekToBeginning(consumer.assignment());
            } else {
                consumer.seekToEnd(consumer.assignment());
            }
            while (!out.checkError()) { // which flushes, too
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    out.println(WatchedMessage.line(message));
                }
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) throws IOException {
        try {
            var topics = consumer.listTopics(CONNECT);
            if (!topics.containsKey(topic)) {
                throw new IOException("there is no topic " + topic + "; there are "
                        + String.join(", ", new TreeSet<>(topics.keySet())));
            }
            return topics.get(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
        } catch (TimeoutException e) {
            throw new IOException("no broker answers at " + bootstrapServers + ": is ./run running?", e);
        }
    }
}
