package io.stancewire.analysis.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.ContentId;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.Topics;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** The records that answer a paragraph's: its analysis, or the paragraph itself as a dead letter. */
@Singleton
class AnalysisRecords {
    private static final String SOURCE = "/analysis";
    private static final int LONGEST_REASON = 500;

    private final ObjectMapper json;

    AnalysisRecords(ObjectMapper json) {
        this.json = json;
    }

    ProducerRecord<String, byte[]> analysis(ConsumerRecord<String, byte[]> paragraph, ParagraphAnalysis analysis) {
        var record = new ProducerRecord<>(Topics.PARAGRAPH_ANALYSES, analysis.articleId(), json(analysis));
        String id = ContentId.of(analysis.articleId(), analysis.articleVersion(), analysis.index(), analysis.model());
        record.headers()
                .add(Headers.CE_ID, bytes(id))
                .add(Headers.CE_TYPE, bytes("io.stancewire.paragraph-analysis"))
                .add(Headers.CE_SOURCE, bytes(SOURCE))
                .add(Headers.CE_SPEC_VERSION, bytes("1.0"))
                .add(Headers.CONTENT_TYPE, bytes("application/json"));
        Header trace = paragraph.headers().lastHeader(Headers.TRACE_PARENT);
        if (trace != null) {
            record.headers().add(trace);
        }
        return record;
    }

    /** The record unchanged, with why and where in headers. */
    ProducerRecord<String, byte[]> deadLetter(ConsumerRecord<String, byte[]> paragraph, String reason) {
        var record = new ProducerRecord<>(Topics.PARAGRAPHS_DEAD_LETTER, paragraph.key(), paragraph.value());
        paragraph.headers().forEach(record.headers()::add);
        record.headers()
                .add(Headers.DEAD_LETTER_REASON, bytes(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))))
                .add(Headers.DEAD_LETTER_TOPIC, bytes(paragraph.topic()))
                .add(Headers.DEAD_LETTER_PARTITION, bytes(Integer.toString(paragraph.partition())))
                .add(Headers.DEAD_LETTER_OFFSET, bytes(Long.toString(paragraph.offset())));
        return record;
    }

    private byte[] json(ParagraphAnalysis analysis) {
        try {
            return json.writeValueAsBytes(analysis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an analysis of ours is not written as JSON", e);
        }
    }

    private static byte[] bytes(String header) {
        return header.getBytes(StandardCharsets.UTF_8);
    }
}
