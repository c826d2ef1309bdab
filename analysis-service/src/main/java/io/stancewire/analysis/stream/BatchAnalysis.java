package io.stancewire.analysis.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.stancewire.analysis.article.ParagraphAnalyzer;
import io.stancewire.contracts.ParagraphAnalysis;
import io.stancewire.contracts.ParagraphMessage;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Answers the records of one poll, several articles at once. What cannot be read or analysed becomes a dead letter; a paragraph that
 * is not English gets no answer, since its article is not analysed.
 */
@Singleton
class BatchAnalysis {
    private static final Logger LOG = Logger.getLogger(BatchAnalysis.class);
    private static final String ENGLISH = "en";

    private final ParagraphAnalyzer analyzer;
    private final AnalysisRecords records;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final ExecutorService articles =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    BatchAnalysis(ParagraphAnalyzer analyzer, AnalysisRecords records, ObjectMapper json, MeterRegistry metrics) {
        this.analyzer = analyzer;
        this.records = records;
        this.json = json;
        this.metrics = metrics;
    }

    /** The answers, those of one article in the order of its paragraphs. */
    List<ProducerRecord<String, byte[]>> answers(Iterable<ConsumerRecord<String, byte[]>> paragraphs) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byArticle = new LinkedHashMap<>();
        paragraphs.forEach(record -> byArticle
                .computeIfAbsent(String.valueOf(record.key()), key -> new ArrayList<>())
                .add(record));
        List<CompletableFuture<List<ProducerRecord<String, byte[]>>>> answering = byArticle.values().stream()
                .map(article -> CompletableFuture.supplyAsync(() -> ofArticle(article), articles))
                .toList();
        return answering.stream().flatMap(answered -> answered.join().stream()).toList();
    }

    private List<ProducerRecord<String, byte[]>> ofArticle(List<ConsumerRecord<String, byte[]>> paragraphs) {
        return paragraphs.stream().map(this::answer).flatMap(Optional::stream).toList();
    }

    private Optional<ProducerRecord<String, byte[]>> answer(ConsumerRecord<String, byte[]> record) {
        try {
            ParagraphMessage message = json.readValue(record.value(), ParagraphMessage.class);
            String language = message.metadata().language();
            if (language != null && !language.startsWith(ENGLISH)) {
                return Optional.empty();
            }
            long began = System.nanoTime();
            ParagraphAnalysis analysis = analyzer.analyze(message);
            metrics.counter("analysis.paragraphs").increment();
            return Optional.of(records.analysis(record, analysis.took((System.nanoTime() - began) / 1e6)));
        } catch (RejectedExecutionException e) {
            throw e; // the service ends: the paragraph is read again after it starts
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    e,
                    "Dead letter: %s, partition %d, offset %d",
                    record.topic(),
                    (Object) record.partition(),
                    record.offset());
            metrics.counter("analysis.dead.letters").increment();
            return Optional.of(records.deadLetter(record, reason(e)));
        }
    }

    private static String reason(Exception e) {
        String kind = e instanceof IOException ? "not a paragraph message" : "could not be analysed";
        return kind + ": " + String.valueOf(e.getMessage()).split("\n", 2)[0];
    }

    @PreDestroy
    void close() {
        articles.shutdown();
    }
}
