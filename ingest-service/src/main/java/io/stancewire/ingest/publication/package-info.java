/**
 * Hands articles to the broker and waits for its acknowledgement. A {@link io.stancewire.ingest.publication.Publication} is what one
 * request publishes; {@link io.stancewire.ingest.publication.Records} makes Kafka records of its messages, {@link
 * io.stancewire.ingest.publication.TopicCreation} sees to the topics, {@link io.stancewire.ingest.publication.BrokerHealth}
 * to readiness.
 */
package io.stancewire.ingest.publication;
