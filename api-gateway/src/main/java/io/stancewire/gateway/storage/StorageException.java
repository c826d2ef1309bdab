package io.stancewire.gateway.storage;

import java.sql.SQLException;

/** The database did not do what was asked; {@link #kind()} says whose fault it is. */
public final class StorageException extends RuntimeException {
    /** What to do about a failure. */
    public enum Kind {
        /** The database is away, or busy: trying again helps. */
        TRANSIENT,
        /** These values can never be stored. */
        DATA,
        /** An error of ours. */
        DEFECT
    }

    private final Kind kind;

    public StorageException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.kind = kindOf(cause.getSQLState());
    }

    public Kind kind() {
        return kind;
    }

    /**
     * By the class of the <a href="https://www.postgresql.org/docs/17/errcodes-appendix.html">SQLSTATE</a>; the connection pool
     * gives none when it gets no connection in time.
     */
    private static Kind kindOf(String state) {
        if (state == null || state.length() < 2) {
            return Kind.TRANSIENT;
        }
        return switch (state.substring(0, 2)) {
            case "22", "23", "54" -> Kind.DATA;
            case "08", "25", "28", "40", "53", "55", "57", "58" -> Kind.TRANSIENT;
            default -> missingSchema(state) ? Kind.TRANSIENT : Kind.DEFECT;
        };
    }

    /** No such table or database: the migration has not run yet. */
    private static boolean missingSchema(String state) {
        return state.equals("42P01") || state.equals("3D000");
    }
}
