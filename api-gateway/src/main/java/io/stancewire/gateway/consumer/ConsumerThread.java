package io.stancewire.gateway.consumer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Starts the consumer with the service, ends it with the service, and says whether it lives. */
@Liveness
@ApplicationScoped
class ConsumerThread implements HealthCheck {
    private static final Duration END = Duration.ofSeconds(6);

    private final Thread thread;
    private final StreamConsumer consumer;

    ConsumerThread(StreamConsumer consumer) {
        this.consumer = consumer;
        this.thread = new Thread(consumer, "stream-consumer");
        this.thread.setDaemon(true);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("consumer").status(thread.isAlive()).build();
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        consumer.stop();
        thread.join(END.toMillis());
    }
}
