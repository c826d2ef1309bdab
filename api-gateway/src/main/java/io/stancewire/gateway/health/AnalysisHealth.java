package io.stancewire.gateway.health;

import io.stancewire.gateway.upstream.Upstream;
import io.stancewire.gateway.upstream.UpstreamSettings;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the analysis service is ready. */
@Readiness
@ApplicationScoped
class AnalysisHealth implements HealthCheck {
    private final Upstream upstream;
    private final UpstreamSettings settings;

    AnalysisHealth(Upstream upstream, UpstreamSettings settings) {
        this.upstream = upstream;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("analysis")
                .status(upstream.isReady(settings.analysisUrl()))
                .build();
    }
}
