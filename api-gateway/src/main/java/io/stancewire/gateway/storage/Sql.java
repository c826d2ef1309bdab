package io.stancewire.gateway.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A statement that is put together piece by piece, each piece with its arguments, so that no value ever stands in its text.
 * Arguments: text, numbers, booleans, {@link Instant}, null, and collections of text, which become arrays.
 */
public final class Sql {
    private static final int ROWS_AT_ONCE = 500;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    public static Sql of(String text, Object... arguments) {
        return new Sql().add(text, arguments);
    }

    /** Adds a piece; {@code arguments} are for its question marks, in order. */
    public Sql add(String piece, Object... pieceArguments) {
        text.append(piece).append('\n');
        arguments.addAll(Arrays.asList(pieceArguments));
        return this;
    }

    public Sql add(Sql other) {
        text.append(other.text);
        arguments.addAll(other.arguments);
        return this;
    }

    public <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    public <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    /** Gives each row to {@code sink} as it is read, a few hundred in memory at once. */
    public <T> void each(Connection connection, RowReader<T> reader, Consumer<T> sink) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    sink.accept(reader.read(result));
                }
            }
        }
    }

    /** Returns how many rows were changed. */
    public int run(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for many rows of arguments. */
    public static void runAll(Connection connection, String text, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (List<Object> row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The time in a column; null where it has none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        try {
            bind(connection, statement, arguments);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, converted(connection, values.get(i)));
        }
    }

    private static Object converted(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof Collection<?> values) {
            return connection.createArrayOf("text", values.toArray());
        }
        return value;
    }
}
