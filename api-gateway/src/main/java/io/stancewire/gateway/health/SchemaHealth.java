package io.stancewire.gateway.health;

import io.stancewire.gateway.storage.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the tables are up to date. */
@Readiness
@ApplicationScoped
class SchemaHealth implements HealthCheck {
    private final Schema schema;

    SchemaHealth(Schema schema) {
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema").status(schema.isMigrated()).build();
    }
}
