/**
 * From Kafka and back: {@link io.stancewire.analysis.stream.ParagraphConsumer} polls paragraphs, {@link
 * io.stancewire.analysis.stream.BatchAnalysis} makes each record's answer, and offsets are committed when the broker has
 * acknowledged all of them.
 */
package io.stancewire.analysis.stream;
