package io.stancewire.gateway.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done within one transaction. */
@FunctionalInterface
public interface Work<T> {
    T with(Connection connection) throws SQLException;
}
