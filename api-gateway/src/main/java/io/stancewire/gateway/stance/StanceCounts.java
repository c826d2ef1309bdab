package io.stancewire.gateway.stance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Stances, counted, and what follows from the counts.
 *
 * @param n how many count: favor, against and neutral
 * @param unscored those too unsure to count
 * @param net (favor - against) / n, -1 to 1; null where n is 0
 * @param interval the two ends of net's 95 % interval; null where n is 0
 * @param balance (favor - against) / (favor + against), -1 to 1; null where both are 0
 */
public record StanceCounts(
        long n,
        long favor,
        long against,
        long neutral,
        long unscored,
        Double net,
        List<Double> interval,
        Double balance) {
    /** The columns that {@link #read} reads, counted over stances "t". */
    static final String COLUMNS =
            """
            count(*) filter (where not t.abstained and t.stance = 'favor') favor,
            count(*) filter (where not t.abstained and t.stance = 'against') against,
            count(*) filter (where not t.abstained and t.stance = 'neutral') neutral,
            count(*) filter (where t.abstained) unscored""";

    /** What follows from these counts. */
    public static StanceCounts of(long favor, long against, long neutral, long unscored) {
        long n = favor + against + neutral;
        long decided = favor + against;
        double difference = (double) favor - against;
        return new StanceCounts(
                n,
                favor,
                against,
                neutral,
                unscored,
                n == 0 ? null : difference / n,
                n == 0 ? null : NetInterval.of(favor, against, neutral),
                decided == 0 ? null : difference / decided);
    }

    static StanceCounts read(ResultSet row) throws SQLException {
        return of(row.getLong("favor"), row.getLong("against"), row.getLong("neutral"), row.getLong("unscored"));
    }

    /** All stances, those that do not count as well. */
    public long all() {
        return n + unscored;
    }
}
