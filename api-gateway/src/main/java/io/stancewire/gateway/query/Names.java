package io.stancewire.gateway.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of enum values in the API and in the database: lower case. */
public final class Names {
    private Names() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static List<String> of(List<? extends Enum<?>> values) {
        return values.stream().map(Names::of).toList();
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(name))
                .findFirst();
    }

    /**
     * The value of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> E get(Class<E> type, String name) {
        return find(type, name).orElseThrow(() -> new IllegalArgumentException("no " + type.getName() + " " + name));
    }
}
