package io.stancewire.runner.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as one line: when it came, where it stands, its key, and its value. */
final class WatchedMessage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WatchedMessage() {}

    /** The line; of an article's context, which repeats in each of its paragraphs, only how many paragraphs it has. */
    static String line(ConsumerRecord<String, String> message) {
        return "%s  %s/%d:%d  %s  %s"
                .formatted(
                        Instant.ofEpochMilli(message.timestamp()).truncatedTo(ChronoUnit.MILLIS),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key(),
                        value(message.value()));
    }

    private static String value(String value) {
        if (value == null) {
            return "(deleted)";
        }
        try {
            JsonNode json = JSON.readTree(value);
            if (json instanceof ObjectNode object && object.path("context").isArray()) {
                object.put("context", object.get("context").size());
            }
            return json.toString();
        } catch (JsonProcessingException e) {
            return value.replace('\n', ' ').replace('\r', ' ');
        }
    }
}
