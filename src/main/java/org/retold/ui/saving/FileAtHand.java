package org.retold.ui.saving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.common.ImportedFiles;

/**
 * The file that the window's comparison is in, and those that were opened and are not in the window yet: until one is there, acts
 * belong to the file before. Used on the disk's thread only, except for {@link #holdsLess()}.
 */
final class FileAtHand {

    /**
     * What was opened, to be shown.
     *
     * @param comparison as it is to be worked on
     * @param name       empty for work without one
     * @param copyOf     the file that is never written to, where what was opened is a copy
     */
    record Arrival(ComparisonFile file, Comparison comparison, Map<String, String> settings, Optional<Path> name, Optional<Path> copyOf) {
    }

    private final Recovery recovery;
    private final List<ComparisonFile> coming = new ArrayList<>();
    private Optional<ComparisonFile> file = Optional.empty();
    private Optional<Comparison> untouchedCopy = Optional.empty();
    /** What was put there last; null where nothing was. */
    private Comparison written;
    private volatile boolean holdsLess;

    FileAtHand(Recovery recovery) {
        this.recovery = recovery;
    }

    /** True where something was done in the window that is on no disk: not in its file, and not in a recovery copy. */
    boolean holdsLess() {
        return holdsLess;
    }

    /** The file, where it holds this comparison. */
    Optional<ComparisonFile> of(String comparison) {
        return file.filter(open -> open.comparison().id().equals(comparison));
    }

    /** The name that a reader gave the file. */
    Optional<Path> name() {
        return file.flatMap(FileAtHand::name);
    }

    private static Optional<Path> name(ComparisonFile open) {
        return Optional.of(open).filter(it -> !it.isUntitled() && !it.isReadOnly()).map(ComparisonFile::path);
    }

    boolean isOpen(Path asked) {
        return Stream.concat(file.stream(), coming.stream()).anyMatch(open -> !open.isReadOnly() && ImportedFiles.isSame(open.path(), asked));
    }

    Arrival arrive(ComparisonFile opened) throws StoreException {
        Map<String, String> settings = settings(opened);
        coming.add(opened);
        boolean isCopy = opened.isReadOnly();
        return new Arrival(opened, isCopy ? asAnother(opened.comparison()) : opened.comparison(), settings, name(opened),
                Optional.of(opened.path()).filter(path -> isCopy));
    }

    private static Map<String, String> settings(ComparisonFile opened) throws StoreException {
        try {
            return opened.settings();
        } catch (StoreException unreadable) {
            opened.close();
            throw unreadable;
        }
    }

    /** A copy that is worked on is a comparison of its own, whose work takes the place of nobody's. */
    private static Comparison asAnother(Comparison it) {
        return new Comparison(UUID.randomUUID().toString(), it.articles(), it.originals(), it.base(), it.decisions(), it.codebook(),
                it.coders(), it.annotations(), it.lesson());
    }

    /** By now every act that was done before it came into the window is in the file before. */
    void goOnIn(Arrival arrival) {
        file.ifPresent(ComparisonFile::close);
        coming.remove(arrival.file());
        file = Optional.of(arrival.file());
        untouchedCopy = Optional.of(arrival.comparison()).filter(copy -> arrival.file().isReadOnly());
        written = null;
        holdsLess = false;
    }

    /** @return true where a file was begun for it */
    boolean save(Comparison now) throws StoreException {
        if (now == written || untouchedCopy.filter(now::equals).isPresent()) {
            return false;
        }
        untouchedCopy = Optional.empty();
        if (file.isPresent() && of(now.id()).isEmpty()) {
            file.get().close();
            file = Optional.empty();
        }
        boolean begins = file.isEmpty();
        try {
            if (begins) {
                file = Optional.of(recovery.untitled(now));
            } else {
                file.get().save(now);
            }
        } catch (StoreException failure) {
            holdsLess = failure.recoveryCopy().isEmpty();
            written = null;
            throw failure;
        }
        holds(now);
        return begins;
    }

    void saveAs(Path target, Comparison now) throws StoreException {
        file = Optional.of(file.isPresent() ? file.get().saveAs(target, now) : ComparisonFile.create(target, now, recovery));
        holds(now);
    }

    /** Writes over what another program made of the file. */
    void replace(Comparison now) throws StoreException {
        if (file.isPresent()) {
            try {
                file.get().replace(now);
            } catch (StoreException failure) {
                holdsLess &= failure.recoveryCopy().isEmpty();
                throw failure;
            }
            holds(now);
        }
    }

    /** What another program made of the file takes the place of what could not be saved. */
    Optional<Comparison> reload() throws StoreException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Comparison loaded = file.get().reload();
        holdsLess = false;
        return Optional.of(loaded);
    }

    private void holds(Comparison now) {
        untouchedCopy = Optional.empty();
        written = now;
        holdsLess = false;
    }

    void close() {
        Stream.concat(file.stream(), coming.stream()).forEach(ComparisonFile::close);
        coming.clear();
        file = Optional.empty();
    }
}
