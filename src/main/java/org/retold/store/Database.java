package org.retold.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * A connection to one SQLite file. A transaction is either all there after a crash or not at all: the rollback journal is a file
 * beside it that goes at the end of each transaction, and every step is synchronised with the disk, the folder too. Not safe for
 * use from several threads at once.
 */
final class Database implements AutoCloseable {

    enum Access {
        READ, WRITE, CREATE
    }

    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int PATIENCE_MILLISECONDS = 2000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database open(Path file, Access access) throws SQLException {
        SQLiteConfig settings = new SQLiteConfig();
        settings.resetOpenMode(SQLiteOpenMode.CREATE);
        if (access == Access.READ) {
            settings.setReadOnly(true);
        } else if (access == Access.CREATE) {
            settings.setOpenMode(SQLiteOpenMode.CREATE);
        }
        settings.setBusyTimeout(PATIENCE_MILLISECONDS);
        Database opened = new Database(settings.createConnection("jdbc:sqlite:" + address(file)));
        try {
            opened.run("PRAGMA trusted_schema = OFF");
            opened.run("PRAGMA cell_size_check = ON");
            opened.run("PRAGMA foreign_keys = ON");
            opened.run("PRAGMA synchronous = EXTRA");
            return opened;
        } catch (SQLException e) {
            opened.closeQuietly();
            throw e;
        }
    }

    /** As an address, in which no sign of the file's name has a meaning of its own. */
    private static String address(Path file) {
        String uri = file.toAbsolutePath().toUri().toASCIIString();
        return uri.startsWith("file:///") ? uri : uri.replaceFirst("^file://", "file:////");
    }

    void run(String sql, Object... values) throws SQLException {
        statement(sql, values).execute();
    }

    <T> List<T> query(String sql, Row<T> reading, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement(sql, values).executeQuery()) {
            while (rows.next()) {
                all.add(reading.read(rows));
            }
        }
        return all;
    }

    /** The first column of the first row. */
    long number(String sql) throws SQLException {
        return query(sql, row -> row.getLong(1)).getFirst();
    }

    /** Does the work in one transaction that no other program can come between, or leaves everything as it was. */
    void transaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            run("COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            closeQuietly();
        }
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** For a connection that is of no use any more; what it had not committed is rolled back when the file is opened next. */
    void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException nothingLeftToClose) {
            statements.clear();
        }
    }
}
