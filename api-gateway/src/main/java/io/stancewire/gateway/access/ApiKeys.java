package io.stancewire.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that may call, by the name of who has each. */
final class ApiKeys {
    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    /**
     * Reads {@code name:key,name:key}.
     *
     * @throws IllegalArgumentException if an entry has no name or no key
     */
    ApiKeys(String text) {
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(this::add);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whose key it is; takes as long for a wrong key as for a right one, so that none can be found by timing. */
    Optional<String> owner(String key) {
        byte[] given = key.getBytes(StandardCharsets.UTF_8);
        String owner = null;
        for (Map.Entry<String, byte[]> entry : keys.entrySet()) {
            if (MessageDigest.isEqual(entry.getValue(), given)) {
                owner = entry.getKey();
            }
        }
        return Optional.ofNullable(owner);
    }

    private void add(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 1 || colon == entry.length() - 1) {
            throw new IllegalArgumentException("STANCEWIRE_API_KEYS must be name:key, separated by commas");
        }
        keys.put(
                entry.substring(0, colon).strip(),
                entry.substring(colon + 1).strip().getBytes(StandardCharsets.UTF_8));
    }
}
