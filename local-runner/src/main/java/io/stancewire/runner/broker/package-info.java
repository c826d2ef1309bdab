/**
 * A real Kafka broker in this JVM: one node that is broker and KRaft controller at once. Tests start it with {@link
 * io.stancewire.runner.broker.Broker#start}; the launcher runs its {@code main} as a process of its own.
 */
package io.stancewire.runner.broker;
