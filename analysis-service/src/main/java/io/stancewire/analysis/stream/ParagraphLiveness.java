package io.stancewire.analysis.stream;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when the thread that reads paragraphs has ended while it should run: only a new start helps then. */
@Liveness
class ParagraphLiveness implements HealthCheck {
    private final ParagraphConsumer consumer;

    ParagraphLiveness(ParagraphConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("paragraphs")
                .status(consumer.isAlive())
                .build();
    }
}
