package org.retold.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tables of a file and how those of an older one become them. The version is the file's {@code user_version}; the first one
 * is 1, and every migration leads to the next.
 *
 * @param creation   statements that make the tables of this version
 * @param migrations the first leads from version 1 to 2
 */
record Schema(String creation, List<Migration> migrations) {

    /** Makes the tables of one version those of the next; runs in a transaction, on a copy of the file. */
    @FunctionalInterface
    interface Migration {
        void run(Database file) throws SQLException;
    }

    /** What {@code PRAGMA application_id} says of every comparison: the letters RTLD. */
    static final int APPLICATION_ID = 0x52544C44;

    static final int PAGE_SIZE = 4096;

    static final Schema CURRENT = new Schema(resource("schema.sql") + resource("lesson.sql"), List.of(file -> run(file, resource("lesson.sql"))));

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(\\R|$)");

    int version() {
        return migrations.size() + 1;
    }

    /** To be run in a transaction, on an empty file. */
    void create(Database file) throws SQLException {
        run(file, creation);
        mark(file);
    }

    private static void run(Database file, String statements) throws SQLException {
        for (String statement : STATEMENT_END.split(statements)) {
            file.run(statement);
        }
    }

    /** To be run in a transaction. */
    void migrate(Database file, int from) throws SQLException {
        for (Migration migration : migrations.subList(from - 1, migrations.size())) {
            migration.run(file);
        }
        mark(file);
    }

    private void mark(Database file) throws SQLException {
        file.run("PRAGMA application_id = " + APPLICATION_ID);
        file.run("PRAGMA user_version = " + version());
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
