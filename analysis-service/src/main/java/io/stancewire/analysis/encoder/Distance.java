package io.stancewire.analysis.encoder;

/** Distances between tokens, as the buckets whose vectors are learned: exact when near, in powers of two when far. */
public final class Distance {
    /** Number of buckets, 0 in the middle. */
    public static final int BUCKETS = 21;

    private static final int MIDDLE = BUCKETS / 2;

    private Distance() {}

    /** The bucket of a signed distance: 1, 2, 3, 4, 5 to 8, 9 to 16, ... to 129 and more, on either side. */
    public static int bucket(int distance) {
        int size = Math.abs(distance);
        int bucket = size <= 4 ? size : 2 + Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        return MIDDLE + Integer.signum(distance) * Math.min(bucket, MIDDLE);
    }
}
