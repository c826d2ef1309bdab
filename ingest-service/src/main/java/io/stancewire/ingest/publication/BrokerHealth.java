package io.stancewire.ingest.publication;

import io.stancewire.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who reaches the broker and finds the topics there. */
@Readiness
@ApplicationScoped
class BrokerHealth implements HealthCheck {
    private static final String NAME = "broker";
    private static final long LIMIT_MILLIS = 2_000;

    private final Admin admin;

    BrokerHealth(Admin admin) {
        this.admin = admin;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            admin.describeTopics(List.of(Topics.ARTICLES, Topics.PARAGRAPHS))
                    .allTopicNames()
                    .get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
            return HealthCheckResponse.up(NAME);
        } catch (ExecutionException | TimeoutException e) {
            return HealthCheckResponse.down(NAME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return HealthCheckResponse.down(NAME);
        }
    }
}
