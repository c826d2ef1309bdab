package io.stancewire.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the other services are. */
@ConfigMapping(prefix = "stancewire")
public interface UpstreamSettings {
    /** STANCEWIRE_INGEST_URL. */
    URI ingestUrl();

    /** STANCEWIRE_ANALYSIS_URL. */
    URI analysisUrl();
}
