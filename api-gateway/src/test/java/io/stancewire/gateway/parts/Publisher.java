package io.stancewire.gateway.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stancewire.contracts.ArticleMessage;
import io.stancewire.contracts.Headers;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import io.stancewire.contracts.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to the topics as the other services do; returns when the broker has each record. */
@ApplicationScoped
public class Publisher {
    private final ObjectMapper mapper;
    private final KafkaProducer<String, byte[]> producer;

    Publisher(ObjectMapper mapper, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.mapper = mapper;
        this.producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));
    }

    public void publish(ArticleMessage article) {
        publish(Topics.ARTICLES, article.id(), json(article));
    }

    public void publish(ParagraphMessage paragraph) {
        publish(Topics.PARAGRAPHS, paragraph.articleId(), json(paragraph));
    }

    public void publish(ParagraphAnalysis analysis) {
        publish(Topics.PARAGRAPH_ANALYSES, analysis.articleId(), json(analysis));
    }

    public void publishFailed(ParagraphMessage paragraph, String reason) {
        ProducerRecord<String, byte[]> failed =
                new ProducerRecord<>(Topics.PARAGRAPHS_DEAD_LETTER, paragraph.articleId(), json(paragraph));
        failed.headers().add(Headers.DEAD_LETTER_REASON, reason.getBytes(StandardCharsets.UTF_8));
        send(failed);
    }

    public void publish(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    private void send(ProducerRecord<String, byte[]> entry) {
        try {
            producer.send(entry).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
