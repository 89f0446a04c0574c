package org.retold.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.retold.core.comparison.Comparison;

/**
 * The rows of one file and what is known of them. After any failure the connection is given up and the next act makes a new
 * one, for which the file has to hold what was last written to it; so a drive that went and came back goes on to be written to,
 * and nothing that somebody else wrote is written over.
 */
final class Rows implements AutoCloseable {

    /** What a transaction was about to make of the file; where it failed at its very end, it may have been done nevertheless. */
    private record Attempt(String revision, Contents.Draft draft, Comparison comparison) {
    }

    private static final int CHANGE_COUNTER = 24;
    private static final long UNKNOWN = -1;

    private final Path path;
    private Contents contents = new Contents();
    private Comparison durable;
    private String revision;
    private Attempt attempt;
    /** Null where there is no connection. */
    private Database database;
    private Object identity;
    private long dataVersion;
    private long changeCounter = UNKNOWN;

    private Rows(Path path) {
        this.path = path;
    }

    /**
     * @throws IllegalArgumentException if the file holds no comparison
     */
    static Rows open(Path path) throws SQLException, IOException {
        Rows rows = new Rows(path);
        rows.reload();
        return rows;
    }

    /**
     * Takes what the file holds now for what was last written to it.
     *
     * @throws IllegalArgumentException if the file holds no comparison
     */
    void reload() throws SQLException, IOException {
        disconnect();
        Database opened = Database.open(path, Database.Access.WRITE);
        Contents held = new Contents();
        boolean read = false;
        try {
            opened.query("PRAGMA journal_mode = DELETE", row -> row.getString(1));
            opened.transaction(() -> {
                durable = held.read(opened);
                revision = Contents.facts(opened).getOrDefault("revision", "");
                dataVersion = opened.number("PRAGMA data_version");
            });
            read = true;
        } finally {
            if (!read) {
                opened.closeQuietly();
            }
        }
        contents = held;
        attempt = null;
        connected(opened);
    }

    /** What is durably in the file. */
    Comparison comparison() {
        return durable;
    }

    /**
     * Makes the file hold the comparison, in one transaction.
     *
     * @throws ChangedElsewhere if somebody else wrote to the file
     */
    void write(Comparison now) throws SQLException, IOException {
        connect();
        Contents.Draft draft = contents.draft(durable, now);
        if (draft.isEmpty()) {
            durable = now;
            return;
        }
        attempt = new Attempt(UUID.randomUUID().toString(), draft, now);
        write(() -> {
            draft.write(database);
            Contents.writeFact(database, "revision", attempt.revision());
        });
        committed();
    }

    Map<String, String> settings() throws SQLException, IOException {
        connect();
        Map<String, String> all = new LinkedHashMap<>();
        database.query("SELECT name, value FROM settings ORDER BY name", row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    void writeSettings(Map<String, String> settings) throws SQLException, IOException {
        if (settings.equals(settings())) {
            return;
        }
        write(() -> {
            database.run("DELETE FROM settings");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                database.run("INSERT INTO settings VALUES (?, ?)", setting.getKey(), setting.getValue());
            }
        });
    }

    Vectors vectors(String model) throws SQLException, IOException {
        connect();
        return Vectors.read(database, model);
    }

    void writeVectors(Vectors vectors) throws SQLException, IOException {
        connect();
        Vectors known = Vectors.read(database, vectors.model());
        if (!known.texts().equals(vectors.texts())) {
            write(() -> vectors.replace(known, database));
        }
    }

    /** True where somebody else wrote to the file or put another in its place. */
    boolean isChangedElsewhere() throws SQLException, IOException {
        try {
            connect();
            return database.number("PRAGMA data_version") != dataVersion;
        } catch (ChangedElsewhere e) {
            return true;
        }
    }

    private void write(Database.Work work) throws SQLException, IOException {
        database.transaction(() -> {
            if (database.number("PRAGMA data_version") != dataVersion) {
                throw new ChangedElsewhere();
            }
            work.run();
        });
        changeCounter = changeCounter();
    }

    private void committed() {
        contents.done(attempt.draft());
        durable = attempt.comparison();
        revision = attempt.revision();
        attempt = null;
    }

    private void connect() throws SQLException, IOException {
        if (database != null) {
            if (!Objects.equals(identity, identity())) {
                throw new ChangedElsewhere();
            }
            return;
        }
        identity();
        Database opened = Database.open(path, Database.Access.WRITE);
        boolean known = false;
        try {
            opened.number("SELECT count(*) FROM sqlite_schema");
            long counted = changeCounter();
            opened.transaction(() -> {
                check(Contents.facts(opened).getOrDefault("revision", ""), counted);
                dataVersion = opened.number("PRAGMA data_version");
            });
            known = true;
        } finally {
            if (!known) {
                opened.closeQuietly();
            }
        }
        connected(opened);
    }

    private void check(String found, long counted) throws ChangedElsewhere {
        if (attempt != null && attempt.revision().equals(found)) {
            committed();
        } else if (!found.equals(revision) || changeCounter != UNKNOWN && counted != changeCounter) {
            throw new ChangedElsewhere();
        }
    }

    private void connected(Database opened) throws IOException {
        database = opened;
        identity = identity();
        changeCounter = changeCounter();
    }

    private Object identity() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Counts the transactions of everybody; stands in the file's header. Not to be asked for in the midst of writing. */
    private long changeCounter() {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(CHANGE_COUNTER);
            return Integer.toUnsignedLong(file.readInt());
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** After a failure: what is known of the file stays known, and the next act looks whether it still holds. */
    void disconnect() {
        if (database != null) {
            database.closeQuietly();
            database = null;
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
