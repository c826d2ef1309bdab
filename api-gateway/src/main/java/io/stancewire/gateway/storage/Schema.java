package io.stancewire.gateway.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;

/** The tables, brought up to date once the database is there. */
@ApplicationScoped
public class Schema {
    private final Flyway flyway;
    private final AtomicBoolean migrated = new AtomicBoolean();

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Runs the migrations that have not run yet; safe beside other replicas that do the same. */
    public void migrate() {
        flyway.migrate();
        migrated.set(true);
    }

    public boolean isMigrated() {
        return migrated.get();
    }
}
