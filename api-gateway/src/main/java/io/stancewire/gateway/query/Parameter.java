package io.stancewire.gateway.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query parameter that a path takes; the same list of them checks requests and documents the API.
 *
 * @param values the values that are allowed; empty where any is
 */
public record Parameter(String name, String description, List<String> values) {
    public static final Parameter LIMIT = of("limit", "How many items at most, 1 to 200; 20 if not given.");
    public static final Parameter CURSOR = of("cursor", "The \"next\" of the page before.");
    public static final Parameter FROM =
            of("from", "Published at or after this time: ISO 8601, or a date, which means the start of that UTC day.");
    public static final Parameter TO =
            of("to", "Published at or before this time: ISO 8601, or a date, which includes that UTC day.");
    public static final Parameter OUTLET = of("outlet", "The publication; may be repeated.");

    public Parameter {
        values = List.copyOf(values);
    }

    public static Parameter of(String name, String description) {
        return new Parameter(name, description, List.of());
    }

    public static Parameter of(String name, String description, Class<? extends Enum<?>> values) {
        return new Parameter(name, description, Names.all(values));
    }

    /** The parameter that asks for the opposite. */
    public Parameter negated() {
        return new Parameter(Parameters.NOT + name, "Only what \"" + name + "\" with this value leaves out.", values);
    }

    /** These parameters, and those that page through a list. */
    public static List<Parameter> paged(List<Parameter> parameters) {
        return Stream.concat(parameters.stream(), Stream.of(LIMIT, CURSOR)).toList();
    }
}
