package io.stancewire.gateway.health;

import io.stancewire.gateway.upstream.Upstream;
import io.stancewire.gateway.upstream.UpstreamSettings;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the ingest service is ready. */
@Readiness
@ApplicationScoped
class IngestHealth implements HealthCheck {
    private final Upstream upstream;
    private final UpstreamSettings settings;

    IngestHealth(Upstream upstream, UpstreamSettings settings) {
        this.upstream = upstream;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ingest")
                .status(upstream.isReady(settings.ingestUrl()))
                .build();
    }
}
