package io.stancewire.gateway.consumer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Makes messages of records. */
@ApplicationScoped
class MessageReader {
    private final ObjectMapper mapper;

    MessageReader(ObjectMapper mapper) {
        this.mapper =
                mapper.copy().registerModule(new SimpleModule().addDeserializer(String.class, new StorableText()));
    }

    /** @throws UnreadableRecord if it is not the JSON of its topic's message, or lacks what names the article's version */
    Message read(ConsumerRecord<String, byte[]> entry) throws UnreadableRecord {
        try {
            Message message = parsed(entry);
            Objects.requireNonNull(message.articleId(), "it has no article id");
            Objects.requireNonNull(message.version(), "it has no version");
            Objects.requireNonNull(message.receivedAt(), "it has no receivedAt");
            return message;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableRecord(e.getMessage(), e);
        }
    }

    private Message parsed(ConsumerRecord<String, byte[]> entry) throws IOException {
        byte[] value = Objects.requireNonNull(entry.value(), "it has no value");
        return switch (entry.topic()) {
            case Topics.ARTICLES -> new Message.ArticleArrived(mapper.readValue(value, ArticleMessage.class));
            case Topics.PARAGRAPHS -> new Message.ParagraphArrived(mapper.readValue(value, ParagraphMessage.class));
            case Topics.PARAGRAPH_ANALYSES -> new Message.AnalysisArrived(
                    mapper.readValue(value, ParagraphAnalysis.class));
            case Topics.PARAGRAPHS_DEAD_LETTER -> new Message.ParagraphFailed(
                    mapper.readValue(value, ParagraphMessage.class), reason(entry));
            default -> throw new IllegalArgumentException("no message is known for topic " + entry.topic());
        };
    }

    private static String reason(ConsumerRecord<String, byte[]> entry) {
        Header header = entry.headers().lastHeader(Headers.DEAD_LETTER_REASON);
        return header == null || header.value() == null
                ? "unknown"
                : new String(header.value(), StandardCharsets.UTF_8).replace('\0', StorableText.REPLACEMENT);
    }

    /** PostgreSQL keeps no U+0000 in a text: another character in its place leaves all offsets as they are. */
    private static final class StorableText extends StdScalarDeserializer<String> {
        static final char REPLACEMENT = '\uFFFD';

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : text.replace('\0', REPLACEMENT);
        }
    }
}
