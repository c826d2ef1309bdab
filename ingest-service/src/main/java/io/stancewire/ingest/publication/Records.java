package io.stancewire.ingest.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Topics;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Messages as Kafka records: keyed by article, JSON as value, CloudEvents headers whose id comes from the content. */
@Singleton
final class Records {
    private static final String SOURCE = "/ingest";

    private final ObjectMapper json;

    Records(ObjectMapper json) {
        this.json = json;
    }

    ProducerRecord<String, byte[]> of(ArticleMessage article, TraceParent trace) {
        String id = ContentId.of(article.id(), article.version());
        return record(Topics.ARTICLES, article.id(), article, id, "io.stancewire.article", trace);
    }

    ProducerRecord<String, byte[]> of(ParagraphMessage paragraph, TraceParent trace) {
        String id = ContentId.of(paragraph.articleId(), paragraph.articleVersion(), paragraph.index());
        return record(Topics.PARAGRAPHS, paragraph.articleId(), paragraph, id, "io.stancewire.paragraph", trace);
    }

    private ProducerRecord<String, byte[]> record(
            String topic, String key, Object value, String id, String type, TraceParent trace) {
        var record = new ProducerRecord<>(topic, key, json(value));
        record.headers()
                .add(Headers.CE_ID, bytes(id))
                .add(Headers.CE_TYPE, bytes(type))
                .add(Headers.CE_SOURCE, bytes(SOURCE))
                .add(Headers.CE_SPEC_VERSION, bytes("1.0"))
                .add(Headers.CONTENT_TYPE, bytes("application/json"))
                .add(Headers.TRACE_PARENT, bytes(trace.value()));
        return record;
    }

    private byte[] json(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message of ours is not written as JSON", e);
        }
    }

    private static byte[] bytes(String header) {
        return header.getBytes(StandardCharsets.UTF_8);
    }
}
