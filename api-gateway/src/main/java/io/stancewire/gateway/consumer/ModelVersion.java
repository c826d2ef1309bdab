package io.stancewire.gateway.consumer;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of two models is the older one: by the numbers in their names and versions, in order, so that 1.10 is newer than
 * 1.9. Names that differ in more than numbers cannot be compared; then neither is older.
 */
final class ModelVersion {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ModelVersion() {}

    static boolean isOlder(String model, String than) {
        if (!NUMBER.matcher(model).replaceAll("0").equals(NUMBER.matcher(than).replaceAll("0"))) {
            return false;
        }
        Matcher one = NUMBER.matcher(model);
        Matcher other = NUMBER.matcher(than);
        while (one.find() && other.find()) {
            int order = new BigInteger(one.group()).compareTo(new BigInteger(other.group()));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
