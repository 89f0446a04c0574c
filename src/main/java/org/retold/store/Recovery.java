package org.retold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;

/**
 * A folder of the program's own for work that has no name yet, and for copies of work that could not be saved under its name.
 * Both are there after a crash. A copy is taken away only by whoever made it, once its file holds the work; one that a crash left
 * stays until a reader has decided what becomes of it.
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

    /** A copy that this one made and nobody else may take for left behind. */
    private record Kept(Path copy, Hold hold) {
    }

    private final Path folder;
    private final Map<Path, Kept> kept = new HashMap<>();

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
    synchronized Optional<Path> keep(Path original, Comparison comparison) {
        try {
            Files.createDirectories(folder);
            Path copy = held(original);
            WholeFile.put(copy, file -> WholeFile.write(file, comparison, Map.of("recovery.original", original.toString()), Schema.CURRENT));
            return Optional.of(copy);
        } catch (IOException | SQLException e) {
            return Optional.empty();
        }
    }

    private Path held(Path original) throws IOException {
        if (!kept.containsKey(original)) {
            Path copy = folder.resolve(COPY + UUID.randomUUID() + ComparisonFile.ENDING);
            kept.put(original, new Kept(copy, Hold.of(copy).orElseThrow(() -> new IOException(copy + " is held"))));
        }
        return kept.get(original).copy();
    }

    /** Takes the copy away that was made of it here: the file itself holds the work. */
    synchronized void forget(Path original) {
        Optional.ofNullable(kept.get(original)).ifPresent(copy -> discard(copy.copy()));
        release(original);
    }

    /** Leaves a copy that was made of it here to be found. */
    synchronized void release(Path original) {
        Optional.ofNullable(kept.remove(original)).ifPresent(copy -> copy.hold().close());
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
