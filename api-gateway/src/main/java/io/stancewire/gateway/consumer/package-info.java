/**
 * From Kafka into PostgreSQL. {@link io.stancewire.gateway.consumer.StreamConsumer} polls records of all topics, {@link
 * io.stancewire.gateway.consumer.MessageReader} makes messages of them, {@link io.stancewire.gateway.consumer.ArchiveWriter}
 * stores a batch in one transaction; only then is the batch's offset committed.
 *
 * <p>The order of messages does not matter. Every message names its article's version and when that was received. The archive
 * holds, of each article, the version that was received last, and of that version everything that any message said of it: a
 * message of an older version is left out, one of a newer version first empties the article. So all orders, and any number of
 * repetitions, of the same messages end in the same state, on any number of replicas: an article's row is locked while a batch
 * changes it.
 */
package io.stancewire.gateway.consumer;
