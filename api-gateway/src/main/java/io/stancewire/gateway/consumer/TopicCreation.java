package io.stancewire.gateway.consumer;

import io.stancewire.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that the gateway reads, where they do not exist: a subscription must not create them with defaults. */
final class TopicCreation {
    static final List<String> READ =
            List.of(Topics.ARTICLES, Topics.PARAGRAPHS, Topics.PARAGRAPH_ANALYSES, Topics.PARAGRAPHS_DEAD_LETTER);

    private static final short REPLICAS_BY_BROKER_DEFAULT = -1;
    private static final long WAIT_SECONDS = 10;

    private TopicCreation() {}

    static void createMissing(Map<String, Object> settings) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(settings)) {
            for (String topic : READ) {
                create(admin, topic);
            }
        }
    }

    private static void create(Admin admin, String topic) throws InterruptedException, ExecutionException {
        NewTopic wanted = new NewTopic(topic, Topics.PARTITIONS, REPLICAS_BY_BROKER_DEFAULT).configs(Topics.SETTINGS);
        try {
            admin.createTopics(List.of(wanted)).all().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new ExecutionException("the broker did not answer", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
