package io.stancewire.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who may call. */
@ConfigMapping(prefix = "stancewire")
interface AccessSettings {
    /** STANCEWIRE_API_KEYS: {@code name:key}, separated by commas; anybody may call where it is not set. */
    Optional<String> apiKeys();

    /** STANCEWIRE_OPEN_READS: whether reading needs no key. */
    @WithDefault("false")
    boolean openReads();
}
