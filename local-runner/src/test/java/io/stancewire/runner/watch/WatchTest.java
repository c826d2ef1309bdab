package io.stancewire.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.stancewire.runner.broker.Broker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path directory;

    @Test
    void printsEachMessageInALineWithTheNumberOfItsContextParagraphs() throws Exception {
        try (Broker broker = Broker.start(directory, 0)) {
            createTopic(broker, "paragraphs");
            send(
                    broker,
                    "a1",
                    "{\"index\": 1,\n \"text\": \"He said no.\", \"context\": [{\"index\": 0}, {\"index\": 2}]}");
            Reader reader = new Reader();
            PrintStream out = new PrintStream(reader, true, StandardCharsets.UTF_8);
            Watch watch = new Watch(broker.bootstrapServers(), "paragraphs", true);
            Thread watcher = new Thread(() -> watchUntilClosed(watch, out));
            watcher.start();

            await().until(() -> reader.toString(StandardCharsets.UTF_8).contains("\n"));
            reader.leave();
            watcher.join();

            assertThat(reader.toString(StandardCharsets.UTF_8))
                    .matches("\\S+Z  paragraphs/0:0  a1  "
                            + "\\{\"index\":1,\"text\":\"He said no\\.\",\"context\":2}\n");
        }
    }

    @Test
    void namesTheTopicsWhereThereIsNoneOfThatName() throws Exception {
        try (Broker broker = Broker.start(directory, 0)) {
            createTopic(broker, "articles");
            Watch watch = new Watch(broker.bootstrapServers(), "article", false);

            assertThatThrownBy(() -> watch.printTo(System.out))
                    .isInstanceOf(IOException.class)
                    .hasMessage("there is no topic article; there are articles");
        }
    }

    @Test
    void showsWhatIsNotJsonAsItIs() {
        var message = new ConsumerRecord<>("articles", 3, 14L, "key", "no\njson");

        assertThat(WatchedMessage.line(message)).endsWith("  articles/3:14  key  no json");
    }

    private static void watchUntilClosed(Watch watch, PrintStream out) {
        try {
            watch.printTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What reads the lines, until it leaves: then it is a broken pipe. */
    private static final class Reader extends ByteArrayOutputStream {
        private volatile boolean left;

        void leave() {
            left = true;
        }

        @Override
        public void flush() throws IOException {
            if (left) {
                throw new IOException("broken pipe");
            }
        }
    }

    private static void createTopic(Broker broker, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(Broker broker, String key, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("paragraphs", key, value)).get();
        }
    }
}
