package io.stancewire.training.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.stancewire.contracts.Span;

/** Turns the data sets' offsets, which count code points, into UTF-16 code units. */
final class Offsets {
    private final int[] units;

    Offsets(String text) {
        units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length - 1; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = unit;
    }

    /** The span of a JSON array that starts with two offsets. */
    Span span(JsonNode array) {
        return span(array.get(0).asInt(), array.get(1).asInt());
    }

    Span span(int start, int end) {
        return new Span(units[start], units[end]);
    }
}
