package io.stancewire.ingest.publication;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.stancewire.contracts.Topics;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/**
 * Creates the topics that this service writes to, when it starts, and tries again until the broker is there: the service starts
 * without it.
 */
@Singleton
final class TopicCreation {
    private static final Logger LOG = Logger.getLogger(TopicCreation.class);
    private static final long RETRY_MILLIS = 1_000;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread daemon = new Thread(run, "create-topics");
        daemon.setDaemon(true);
        return daemon;
    });
    private final Admin admin;

    TopicCreation(Admin admin) {
        this.admin = admin;
    }

    void start(@Observes StartupEvent event) {
        thread.submit(this::create);
    }

    void end(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void create() {
        try {
            for (String topic : List.of(Topics.ARTICLES, Topics.PARAGRAPHS)) {
                createUnlessThere(topic);
            }
        } catch (ExecutionException e) {
            LOG.warnf("The topics cannot be created yet: %s", e.getCause().getMessage());
            thread.schedule(this::create, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createUnlessThere(String name) throws ExecutionException, InterruptedException {
        NewTopic topic = new NewTopic(name, Optional.of(Topics.PARTITIONS), Optional.empty()).configs(Topics.SETTINGS);
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
