package io.stancewire.gateway.query;

import io.stancewire.contracts.Problem.Violation;
import io.stancewire.gateway.problem.InvalidRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The query parameters of one request. Everything that is wrong is collected, a name that the path does not know first of all,
 * since a misspelt filter would silently widen the answer; {@link #check} then refuses the request with the whole list.
 */
public final class Parameters {
    /** Stands before the name of a filter to negate it. */
    public static final String NOT = "not.";

    private static final int DEFAULT_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 200;
    private static final int LONGEST_VALUE = 2_000;

    private final MultivaluedMap<String, String> given;
    private final List<Violation> violations = new ArrayList<>();

    private Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    public static Parameters of(UriInfo uri, List<Parameter> known) {
        Parameters parameters = new Parameters(uri.getQueryParameters());
        List<String> names = known.stream().map(Parameter::name).toList();
        parameters.given.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> parameters.refuse(name, "is not a parameter of this path; it takes " + names));
        return parameters;
    }

    public void refuse(String name, String message) {
        violations.add(new Violation(name, message));
    }

    /** @throws InvalidRequest if anything was wrong so far */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /** All values of a parameter that may be repeated. */
    public List<String> texts(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.stream().anyMatch(value -> value.isBlank() || value.indexOf('\0') >= 0)) {
            refuse(name, "must not be empty");
            return List.of();
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            refuse(name, "must have at most " + LONGEST_VALUE + " characters");
            return List.of();
        }
        return values;
    }

    public Optional<String> text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            refuse(name, "must be given once");
        }
        return values.stream().findFirst();
    }

    /** All values of a parameter that may be repeated, or hold several with commas between them. */
    public List<String> ids(String name) {
        List<String> values = texts(name);
        List<String> ids = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (ids.isEmpty() && !values.isEmpty()) {
            refuse(name, "must not be empty");
        }
        return ids;
    }

    public <E extends Enum<E>> List<E> values(String name, Class<E> type) {
        List<E> values = new ArrayList<>();
        for (String id : ids(name)) {
            Names.find(type, id)
                    .ifPresentOrElse(
                            values::add, () -> refuse(name, "must be one of " + Names.all(type) + ", not " + id));
        }
        return values;
    }

    public <E extends Enum<E>> Optional<E> value(String name, Class<E> type) {
        List<E> values = values(name, type);
        if (values.size() > 1) {
            refuse(name, "must be given once");
        }
        return values.stream().findFirst();
    }

    /** A number from 0 to 1. */
    public Optional<Double> fraction(String name) {
        return text(name).flatMap(text -> {
            try {
                double value = Double.parseDouble(text);
                if (value >= 0 && value <= 1) {
                    return Optional.of(value);
                }
            } catch (NumberFormatException e) {
                // refused below
            }
            refuse(name, "must be a number from 0 to 1, not " + text);
            return Optional.empty();
        });
    }

    /** A whole number within the bounds, both included. */
    public Optional<Integer> number(String name, int lowest, int highest) {
        return text(name).flatMap(text -> {
            try {
                int value = Integer.parseInt(text);
                if (value >= lowest && value <= highest) {
                    return Optional.of(value);
                }
            } catch (NumberFormatException e) {
                // refused below
            }
            refuse(name, "must be a whole number from " + lowest + " to " + highest + ", not " + text);
            return Optional.empty();
        });
    }

    public int limit() {
        return number("limit", 1, HIGHEST_LIMIT).orElse(DEFAULT_LIMIT);
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** Where to go on; {@code place} reads the place in this list's order, and finds none in another list's cursor. */
    public Optional<Cursor> cursor(Function<Cursor, Optional<?>> place) {
        return text("cursor").flatMap(text -> {
            Optional<Cursor> cursor =
                    Cursor.parse(text).filter(found -> place.apply(found).isPresent());
            if (cursor.isEmpty()) {
                refuse("cursor", "is not one that this list gave out as \"next\"");
            }
            return cursor;
        });
    }

    /** The times that {@code from} and {@code to} bound. */
    public TimeRange range() {
        TimeRange range =
                new TimeRange(time("from", false).orElse(null), time("to", true).orElse(null));
        if (range.isReversed()) {
            refuse("from", "must not be after to");
        }
        return range;
    }

    /** A bound in time; {@code afterwards} asks for the first moment after it. */
    public Optional<Instant> time(String name, boolean afterwards) {
        return text(name).flatMap(text -> {
            Optional<Instant> time = afterwards ? TimeRange.momentAfter(text) : TimeRange.moment(text);
            if (time.isEmpty()) {
                refuse(name, "must be a time such as 2024-11-25T10:00:00Z, or a date, not " + text);
            }
            return time;
        });
    }
}
