package io.stancewire.runner.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path directory;

    @Test
    void rowsAreThereAgainAfterARestart() throws Exception {
        try (Database database = Database.start(directory, 0)) {
            run(database, "create table article (title text)");
            run(database, "insert into article values ('Ünïcode')");
        }
        try (Database database = Database.start(directory, 0)) {
            assertThat(titles(database)).containsExactly("Ünïcode");
        }
    }

    @Test
    void rowsAreThereAgainAfterAKill() throws Exception {
        try (Database database = Database.start(directory, 0)) {
            run(database, "create table article (title text)");
            run(database, "insert into article values ('committed')");
            ProcessHandle server = database.process();
            server.destroyForcibly();
            server.onExit().get(10, TimeUnit.SECONDS);
        }
        try (Database database = Database.start(directory, 0)) {
            assertThat(titles(database)).containsExactly("committed");
        }
    }

    @Test
    void startsThoughTheLockFileNamesAnotherProgram() throws Exception {
        Database.start(directory, 0).close();
        Path lock = directory.resolve("cluster/postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + lock.getParent() + "\n");

        try (Database database = Database.start(directory, 0)) {
            assertThat(database.process().isAlive()).isTrue();
        }
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> titles(Database database) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select title from article")) {
            List<String> titles = new ArrayList<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
