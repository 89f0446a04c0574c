package org.retold.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Makes sure that a file is a comparison whose tables this version knows, before anything is read from it. */
final class Preparation {

    private static final String MAGIC = "SQLite format 3\0";

    private final Path path;
    private final Schema schema;

    Preparation(Path path, Schema schema) {
        this.path = path;
        this.schema = schema;
    }

    /** Brings the tables of an older file up to date, in a new file that takes its place; an undamaged file of this version is left alone. */
    void run() throws StoreException, SQLException, IOException {
        int version = checkedVersion();
        if (version > schema.version()) {
            throw Failure.of(Problem.NEWER, path, null);
        }
        if (version < schema.version()) {
            migrate(version);
        }
    }

    /** The same for a copy, of which one of a newer version is taken as it is; errors name the original. */
    void runOnCopy(Path original) throws StoreException, SQLException, IOException {
        try {
            int version = checkedVersion();
            if (version < schema.version()) {
                migrate(version);
            }
        } catch (StoreException e) {
            throw Failure.of(e.problem(), original, e);
        }
    }

    private int checkedVersion() throws StoreException, SQLException {
        try (Database file = Database.open(path, Database.Access.WRITE)) {
            if (file.number("PRAGMA application_id") != Schema.APPLICATION_ID) {
                throw Failure.of(looksDamaged() ? Problem.DAMAGED : Problem.NOT_A_COMPARISON, path, null);
            }
            List<String> complaints = file.query("PRAGMA quick_check(1)", row -> row.getString(1));
            if (!complaints.equals(List.of("ok"))) {
                throw Failure.of(Problem.DAMAGED, path, new SQLException(complaints.toString()));
            }
            return (int) file.number("PRAGMA user_version");
        } catch (SQLException e) {
            throw Failure.of(path, e).problem() == Problem.NOT_A_COMPARISON && looksDamaged() ? Failure.of(Problem.DAMAGED, path, e) : Failure.of(path, e);
        }
    }

    /** True where only the beginning may have been lost: the file is made of whole pages, enough of them for the tables. */
    private boolean looksDamaged() {
        try {
            byte[] start = new byte[MAGIC.length()];
            try (var in = Files.newInputStream(path)) {
                in.readNBytes(start, 0, start.length);
            }
            long size = Files.size(path);
            return path.toString().endsWith(ComparisonFile.ENDING) && size > 0 && size % Schema.PAGE_SIZE == 0
                    && !new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    private void migrate(int from) throws SQLException, IOException {
        WholeFile.put(path, copy -> {
            try (Database old = Database.open(path, Database.Access.WRITE)) {
                old.run("VACUUM INTO ?", copy.toString());
            }
            try (Database file = Database.open(copy, Database.Access.WRITE)) {
                file.transaction(() -> schema.migrate(file, from));
                List<String> broken = file.query("PRAGMA foreign_key_check", row -> row.getString(1));
                if (!broken.isEmpty()) {
                    throw new SQLException("the migration left rows without what they belong to in " + broken);
                }
            }
        });
    }
}
