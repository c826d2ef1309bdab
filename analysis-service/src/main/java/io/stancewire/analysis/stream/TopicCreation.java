package io.stancewire.analysis.stream;

import io.stancewire.contracts.Topics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that this service reads and writes, before it subscribes. */
final class TopicCreation {
    private static final List<String> TOPICS =
            List.of(Topics.PARAGRAPHS, Topics.PARAGRAPH_ANALYSES, Topics.PARAGRAPHS_DEAD_LETTER);

    private TopicCreation() {}

    static void createMissing(Admin admin) throws ExecutionException, InterruptedException {
        for (String name : TOPICS) {
            NewTopic topic =
                    new NewTopic(name, Optional.of(Topics.PARTITIONS), Optional.empty()).configs(Topics.SETTINGS);
            try {
                admin.createTopics(List.of(topic)).all().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
