package io.stancewire.runner.broker;

import java.nio.file.Path;
import java.util.Map;

/**
 * The settings of a single node. The controller's quorum is static (one voter, named here) and not written to disk, so that
 * the controller may listen on another port after each start.
 */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** Room for a record of 4 MiB and what a batch adds to it. */
    private static final int LARGEST_BATCH = 4 * 1024 * 1024 + 64 * 1024;

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, String host, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("log.dirs", directory.toString()),
                Map.entry(
                        "listeners", "CLIENTS://" + host + ":" + port + ",CONTROLLER://" + host + ":" + controllerPort),
                Map.entry("advertised.listeners", "CLIENTS://" + host + ":" + port),
                Map.entry("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "CLIENTS"),
                Map.entry("controller.listener.names", CONTROLLER_LISTENER),
                Map.entry("controller.quorum.voters", NODE + "@" + host + ":" + controllerPort),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", Integer.toString(LARGEST_BATCH)),
                Map.entry("replica.fetch.max.bytes", Integer.toString(LARGEST_BATCH)),
                Map.entry("default.replication.factor", "1"),
                Map.entry("min.insync.replicas", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("offsets.retention.minutes", Integer.toString(365 * 24 * 60)),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024)));
    }
}
