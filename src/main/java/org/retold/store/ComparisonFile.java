package org.retold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.retold.core.comparison.Comparison;

/**
 * An open {@code .retold} file: one comparison in an SQLite database. Each save is one transaction with what differs from what
 * is durably in the file, so that a save that failed is made up for by the next one. Until it is closed nobody else opens the
 * file to write to it. Safe for use from several threads; every call may take as long as the disk does.
 */
public final class ComparisonFile implements AutoCloseable {

    public static final String ENDING = ".retold";

    private final Path path;
    private final Recovery recovery;
    private final Schema schema;
    private final Hold hold;
    private final Rows rows;
    private final Optional<PrivateCopy> copy;
    private boolean closed;

    private ComparisonFile(Path path, Recovery recovery, Schema schema, Hold hold, Rows rows) {
        this(path, recovery, schema, hold, rows, Optional.empty());
    }

    private ComparisonFile(Path path, Recovery recovery, Schema schema, Hold hold, Rows rows, Optional<PrivateCopy> copy) {
        this.path = path;
        this.copy = copy;
        this.recovery = recovery;
        this.schema = schema;
        this.hold = hold;
        this.rows = rows;
    }

    /**
     * Opens a file for reading and writing. One of an older version is brought up to date first, as a whole or not at all.
     *
     * @param recovery where work is kept that cannot be saved to the file
     */
    public static ComparisonFile open(Path file, Recovery recovery) throws StoreException {
        return open(file, recovery, Schema.CURRENT);
    }

    static ComparisonFile open(Path file, Recovery recovery, Schema schema) throws StoreException {
        Path path = real(file);
        if (!Files.isRegularFile(path)) {
            throw Failure.of(Problem.MISSING, path, null);
        }
        Hold hold = hold(path);
        Rows rows = null;
        try {
            if (!Files.isWritable(path)) {
                throw Failure.of(Problem.READ_ONLY, path, null);
            }
            WholeFile.sweep(path);
            new Preparation(path, schema).run();
            rows = Rows.open(path);
            return new ComparisonFile(path, recovery, schema, hold, rows);
        } catch (SQLException | IOException | IllegalArgumentException e) {
            throw Failure.of(path, e);
        } finally {
            if (rows == null) {
                hold.close();
            }
        }
    }

    /**
     * Opens what a file holds without ever writing to it: one that is open elsewhere, cannot be written to, or was saved by a newer
     * version, of which everything is read that this version knows. Saving is refused, saving under another name is not.
     */
    public static ComparisonFile openCopy(Path file, Recovery recovery) throws StoreException {
        Path path = real(file);
        if (!Files.isRegularFile(path)) {
            throw Failure.of(Problem.MISSING, path, null);
        }
        PrivateCopy copy = null;
        Rows rows = null;
        try {
            copy = PrivateCopy.of(path);
            Hold hold = hold(copy.file());
            new Preparation(copy.file(), Schema.CURRENT).runOnCopy(path);
            rows = Rows.open(copy.file());
            return new ComparisonFile(path, recovery, Schema.CURRENT, hold, rows, Optional.of(copy));
        } catch (SQLException | IOException | IllegalArgumentException e) {
            throw Failure.of(path, e);
        } finally {
            if (rows == null && copy != null) {
                copy.close();
            }
        }
    }

    /**
     * What a file holds, with what a crash left beside it; read from a copy, so that the file itself is not written to.
     *
     * @throws StoreException also for a file of a newer version: what this one does not know of it would be missing
     */
    public static Comparison read(Path file) throws StoreException {
        Path path = real(file);
        if (!Files.isRegularFile(path)) {
            throw Failure.of(Problem.MISSING, path, null);
        }
        try (PrivateCopy copy = PrivateCopy.of(path)) {
            new Preparation(copy.file(), Schema.CURRENT).run();
            Rows rows = Rows.open(copy.file());
            rows.close();
            return rows.comparison();
        } catch (StoreException e) {
            throw Failure.of(e.problem(), path, e);
        } catch (SQLException | IOException | IllegalArgumentException e) {
            throw Failure.of(path, e);
        }
    }

    /** Saves a comparison as a new file, in the place of any that has the name; that one is kept until the new one is whole. */
    public static ComparisonFile create(Path file, Comparison comparison, Recovery recovery) throws StoreException {
        return create(file, comparison, Map.of(), recovery, Schema.CURRENT);
    }

    static ComparisonFile create(Path file, Comparison comparison, Map<String, String> settings, Recovery recovery, Schema schema)
            throws StoreException {
        Path path = real(file);
        Hold hold = hold(path);
        Rows rows = null;
        try {
            WholeFile.put(path, copy -> WholeFile.write(copy, comparison, settings, schema));
            rows = Rows.open(path);
            return new ComparisonFile(path, recovery, schema, hold, rows);
        } catch (SQLException | IOException e) {
            throw Failure.of(path, e);
        } finally {
            if (rows == null) {
                hold.close();
            }
        }
    }

    /** Without links, so that saving never puts a file in the place of a link. */
    private static Path real(Path file) throws StoreException {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw Failure.of(file, e);
        }
    }

    private static Hold hold(Path path) throws StoreException {
        try {
            return Hold.of(path).orElseThrow(() -> Failure.of(Problem.OPEN_ELSEWHERE, path, null));
        } catch (IOException e) {
            throw Failure.of(path, e);
        }
    }

    public Path path() {
        return path;
    }

    /** True for what was opened as a copy. */
    public boolean isReadOnly() {
        return copy.isPresent();
    }

    /** True until the work has a name that a reader gave it. */
    public boolean isUntitled() {
        return recovery.holds(path);
    }

    /** What is durably in the file. */
    public synchronized Comparison comparison() {
        return rows.comparison();
    }

    /**
     * Makes the file hold the comparison. When this returns it is on the disk; when it throws the file holds what it held before,
     * and the comparison is kept in a recovery copy where one can be written.
     */
    public synchronized void save(Comparison now) throws StoreException {
        if (isReadOnly() && !now.equals(rows.comparison())) {
            throw kept(Failure.of(Problem.READ_ONLY, path, null), now);
        }
        try {
            rows.write(now);
        } catch (SQLException | IOException e) {
            rows.disconnect();
            throw kept(Failure.ofSaving(path, e), now);
        }
        recovery.forget(path);
    }

    private StoreException kept(StoreException failure, Comparison now) {
        return recovery.holds(path) ? failure : recovery.keep(path, now).map(failure::withCopy).orElse(failure);
    }

    /**
     * Saves the comparison under a name and goes on there: this file is closed and, where it was untitled, taken away. When it
     * throws this file stays open.
     *
     * @return the file to go on with
     */
    public synchronized ComparisonFile saveAs(Path target, Comparison now) throws StoreException {
        if (real(target).equals(path) && !isReadOnly()) {
            replace(now);
            return this;
        }
        ComparisonFile next = create(target, now, settingsAtHand(), recovery, schema);
        boolean wasUntitled = isUntitled();
        recovery.forget(path);
        close();
        if (wasUntitled) {
            recovery.discard(path);
        }
        return next;
    }

    private Map<String, String> settingsAtHand() {
        try {
            return rows.settings();
        } catch (SQLException | IOException e) {
            rows.disconnect();
            return Map.of();
        }
    }

    /** Writes the whole comparison in the place of whatever has the file's name by now: keeps this side's work. */
    public synchronized void replace(Comparison now) throws StoreException {
        if (isReadOnly()) {
            throw kept(Failure.of(Problem.READ_ONLY, path, null), now);
        }
        Map<String, String> settings = settingsAtHand();
        rows.disconnect();
        try {
            WholeFile.put(path, copy -> WholeFile.write(copy, now, settings, schema));
            rows.reload();
        } catch (SQLException | IOException e) {
            rows.disconnect();
            throw kept(Failure.ofSaving(path, e), now);
        }
        recovery.forget(path);
    }

    /** Forgets what was not saved and reads what another program wrote: takes the other side's work. */
    public synchronized Comparison reload() throws StoreException {
        rows.disconnect();
        try {
            new Preparation(path, schema).run();
            rows.reload();
            return rows.comparison();
        } catch (SQLException | IOException | IllegalArgumentException e) {
            rows.disconnect();
            throw Failure.of(path, e);
        }
    }

    /** True where another program wrote to the file or put another in its place; saving would be refused. */
    public synchronized boolean isChangedElsewhere() {
        try {
            return rows.isChangedElsewhere();
        } catch (SQLException | IOException e) {
            rows.disconnect();
            return false;
        }
    }

    /** What the view remembers of this comparison, by names of its own. */
    public synchronized Map<String, String> settings() throws StoreException {
        try {
            return rows.settings();
        } catch (SQLException | IOException e) {
            rows.disconnect();
            throw Failure.of(path, e);
        }
    }

    public synchronized void saveSettings(Map<String, String> settings) throws StoreException {
        try {
            rows.writeSettings(settings);
        } catch (SQLException | IOException e) {
            rows.disconnect();
            throw Failure.ofSaving(path, e);
        }
    }

    /** The vectors that are kept of a model; none where they cannot be read, as they can be computed again. */
    public synchronized Vectors vectors(String model) {
        try {
            return rows.vectors(model);
        } catch (SQLException | IOException e) {
            rows.disconnect();
            return Vectors.of(model, Map.of());
        }
    }

    /** Keeps these vectors and no others. */
    public synchronized void saveVectors(Vectors vectors) throws StoreException {
        try {
            rows.writeVectors(vectors);
        } catch (SQLException | IOException e) {
            rows.disconnect();
            throw Failure.ofSaving(path, e);
        }
    }

    /** Lets go of the file. Untitled work without any article is taken away. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        rows.close();
        if (isUntitled() && rows.comparison().articles().isEmpty()) {
            recovery.discard(path);
        }
        recovery.release(path);
        hold.close();
        copy.ifPresent(PrivateCopy::close);
    }
}
