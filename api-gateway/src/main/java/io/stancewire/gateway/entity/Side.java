package io.stancewire.gateway.entity;

/** The part that an entity has in a statement. */
public enum Side {
    SPEAKER("statement_speaker"),
    TARGET("stance");

    private final String table;

    Side(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
