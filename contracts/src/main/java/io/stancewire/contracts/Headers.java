package io.stancewire.contracts;

/**
 * Names of Kafka record headers: the binary content mode of the <a
 * href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">CloudEvents Kafka
 * binding</a>, and those that a dead letter adds.
 */
public final class Headers {
    public static final String CE_ID = "ce_id";
    public static final String CE_TYPE = "ce_type";
    public static final String CE_SOURCE = "ce_source";
    public static final String CE_SPEC_VERSION = "ce_specversion";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    /** Why a message is a dead letter, in words. */
    public static final String DEAD_LETTER_REASON = "dead-letter-reason";

    /** The topic, partition and offset where the message stood. */
    public static final String DEAD_LETTER_TOPIC = "dead-letter-topic";

    public static final String DEAD_LETTER_PARTITION = "dead-letter-partition";
    public static final String DEAD_LETTER_OFFSET = "dead-letter-offset";

    private Headers() {}
}
