package io.stancewire.gateway.storage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in transactions: all of it, or nothing. */
@ApplicationScoped
public class Database {
    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * Runs the work in a transaction that sees one state of the database and changes nothing.
     *
     * @throws StorageException if the database fails
     */
    public <T> T read(Work<T> work) {
        return inTransaction(work, true);
    }

    /**
     * Runs the work in a transaction and commits it.
     *
     * @throws StorageException if the database fails; then nothing was changed
     */
    public <T> T write(Work<T> work) {
        return inTransaction(work, false);
    }

    private <T> T inTransaction(Work<T> work, boolean readOnly) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(readOnly);
            connection.setTransactionIsolation(
                    readOnly ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_READ_COMMITTED);
            return committed(connection, work);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.with(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /** What made us roll back is thrown on and says more than a rollback that fails as well. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // the connection is gone, and the transaction with it
        }
    }
}
