package org.retold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;

/**
 * A folder of the program's own for work that has no name yet, and for copies of work that could not be saved under its name.
 * Both are there after a crash.
 */
public final class Recovery {

    private static final String UNTITLED = "untitled-";
    private static final String COPY = "copy-";

    /**
     * Work that nobody has open.
     *
     * @param original the file that it could not be saved to; empty for work that never had a name
     * @param work     what was on the disk
     */
    public record Found(Path file, Optional<Path> original, Instant changed, Comparison work) {
    }

    private final Path folder;

    public Recovery(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The one in the folder that the operating system has for programs' data. */
    public static Recovery ofThisUser() {
        return new Recovery(DataFolder.ofThisUser().resolve("recovery"));
    }

    /** Work without a name, saved from the first act on. */
    public ComparisonFile untitled(Comparison comparison) throws StoreException {
        return ComparisonFile.create(made(UNTITLED + comparison.id()), comparison, this);
    }

    /** What nobody has open, the latest first: of a crash, of work closed without a name, or not saved to its own file. */
    public List<Found> found() {
        List<Found> all = new ArrayList<>();
        for (Path file : files()) {
            find(file).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Found::changed).reversed());
        return all;
    }

    /** Goes on with what was found, as work without a name. */
    public ComparisonFile take(Found found) throws StoreException {
        return ComparisonFile.open(found.file(), this);
    }

    /** Deletes what was found. */
    public void discard(Found found) {
        discard(found.file());
    }

    boolean holds(Path file) {
        return folder.equals(file.getParent());
    }

    void discard(Path file) {
        try {
            WholeFile.delete(file);
        } catch (IOException e) {
            // it is offered once more at the next start
        }
    }

    /** Writes a copy of work that its own file cannot take. */
    Optional<Path> keep(Path original, Comparison comparison) {
        Path copy = copyOf(original);
        try {
            Files.createDirectories(folder);
            WholeFile.put(copy, file -> WholeFile.write(file, comparison, Map.of("recovery.original", original.toString()), Schema.CURRENT));
            return Optional.of(copy);
        } catch (IOException | SQLException e) {
            return Optional.empty();
        }
    }

    /** Takes the copy away once the file itself holds the work. */
    void forget(Path original) {
        Path copy = copyOf(original);
        if (Files.exists(copy)) {
            discard(copy);
        }
    }

    private Path copyOf(Path original) {
        return folder.resolve(COPY + HexFormat.of().toHexDigits(original.toString().hashCode()) + ComparisonFile.ENDING);
    }

    private Path made(String name) throws StoreException {
        try {
            Files.createDirectories(folder);
            return folder.resolve(name + ComparisonFile.ENDING);
        } catch (IOException e) {
            throw Failure.of(folder, e);
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("(" + UNTITLED + "|" + COPY + ").*\\" + ComparisonFile.ENDING)).toList();
        } catch (IOException nothingThereYet) {
            return List.of();
        }
    }

    private Optional<Found> find(Path path) {
        try {
            FileTime changed = Files.getLastModifiedTime(path);
            try (ComparisonFile file = ComparisonFile.open(path, this)) {
                return file.comparison().articles().isEmpty() ? Optional.empty()
                        : Optional.of(new Found(path, Optional.ofNullable(file.settings().get("recovery.original")).map(Path::of),
                        changed.toInstant(), file.comparison()));
            }
        } catch (StoreException | IOException openOrUnreadable) {
            return Optional.empty();
        }
    }
}
