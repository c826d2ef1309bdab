package io.stancewire.runner.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    @TempDir
    Path directory;

    @Test
    void recordsAreThereAgainAfterARestart() throws Exception {
        String large = "x".repeat(4_000_000);
        try (Broker broker = Broker.start(directory, 0)) {
            createTopic(broker);
            send(broker, "first");
            send(broker, large);
        }
        try (Broker broker = Broker.start(directory, 0)) {
            assertThat(read(broker, 2)).containsExactly("first", large);
            send(broker, "third");
            assertThat(read(broker, 3)).endsWith("third");
        }
    }

    private static void createTopic(Broker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("news", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(Broker broker, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 5_000_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news", value)).get();
        }
    }

    private static List<String> read(Broker broker, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("news", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var values = new java.util.ArrayList<String>();
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach((ConsumerRecord<String, String> r) -> values.add(r.value()));
            }
            return values;
        }
    }
}
