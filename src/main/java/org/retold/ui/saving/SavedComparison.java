package org.retold.ui.saving;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.collate.EngineReport;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.Salvage;
import org.retold.store.StoreException;
import org.retold.ui.common.ImportedFiles;
import org.retold.ui.comparison.ComparisonModel;

/**
 * Keeps the comparison on the disk: every act is saved, in order, off the JavaFX thread; work without a name is saved in the
 * recovery folder. When saving fails the work stays in the window, and the next save makes up for it. Used on the JavaFX thread;
 * the file itself is touched on the disk's thread only.
 */
public final class SavedComparison {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(20);

    /** How far the disk is behind the window. */
    public enum State { NOTHING, SAVING, SAVED, FAILED }

    private final ComparisonModel model;
    private final Recovery recovery;
    private final Executor disk;
    private final Executor screen;
    private final BooleanSupplier isWorthKeeping;
    private final Consumer<StoreException> failures;
    private final Consumer<StoreException> unopened;
    /** What is to be in the file that the window shows, as far as anything was done since it came there; another for each file. */
    private AtomicReference<Comparison> wanted = new AtomicReference<>();
    /** What was put there last; null where nothing was. */
    private Comparison written;
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Path>> copyOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<KeptVectors> vectors = Optional.empty();
    private Optional<ViewMemory> view = Optional.empty();
    private boolean opening;
    private String copied = "";
    private Optional<ComparisonFile> file = Optional.empty();
    /** Opened, and not in the window yet: until it is there, acts belong to the file before. */
    private final List<ComparisonFile> coming = new ArrayList<>();
    private Optional<Comparison> untouchedCopy = Optional.empty();

    /** Something that is done with the file, on the disk's thread. */
    private interface Work {
        void run() throws StoreException;
    }

    /**
     * @param disk           runs one thing after the other, in order
     * @param isWorthKeeping false as long as nothing is lost when work without a name is not saved
     * @param failures       told, on the screen's thread, why something could not be saved
     * @param unopened       told, on the screen's thread, why something could not be opened
     */
    public SavedComparison(ComparisonModel model, Recovery recovery, Executor disk, Executor screen, BooleanSupplier isWorthKeeping,
                           Consumer<StoreException> failures, Consumer<StoreException> unopened) {
        this.model = model;
        this.recovery = recovery;
        this.disk = disk;
        this.screen = screen;
        this.isWorthKeeping = isWorthKeeping;
        this.failures = failures;
        this.unopened = unopened;
        model.comparisonProperty().subscribe(this::follow);
    }

    /** The file that the reader gave a name; empty for work without one. */
    public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /** The file that what is in the window was opened from as a copy; it is never written to. Empty once the copy has a name. */
    public ReadOnlyObjectProperty<Optional<Path>> copyOfProperty() {
        return copyOf.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Opens a saved comparison in the place of what is in the window, which is kept where it was saved. */
    public void open(Path saved) {
        reading(() -> {
            if (Stream.concat(file.stream(), coming.stream()).noneMatch(open -> !open.isReadOnly() && ImportedFiles.isSame(open.path(), saved))) {
                takeOver(ComparisonFile.open(saved, recovery));
            }
        });
    }

    /** Opens what a file holds without ever writing to it; what is done to it is kept as work without a name. */
    public void openCopy(Path saved) {
        reading(() -> takeOver(ComparisonFile.openCopy(saved, recovery)));
    }

    /** Saves what can be read of a damaged file as another and opens that. */
    public void salvage(Path damaged, Path target) {
        reading(() -> takeOver(Salvage.save(damaged, target, recovery)));
    }

    /** Has the vectors of the articles kept in the file, and those in the file used. */
    public void keep(KeptVectors known) {
        vectors = Optional.of(known);
        model.collationProperty().subscribe(collation -> collation.filter(done -> done.engine().name() == EngineReport.Engine.SEMANTIC)
                .ifPresent(done -> {
                    String id = model.comparisonProperty().get().id();
                    disk(() -> file.filter(open -> open.comparison().id().equals(id)).ifPresent(open -> known.save(open, done.articles())));
                }));
    }

    /** Has the view's settings kept in the file, and those in the file used. */
    public void keep(ViewMemory known) {
        view = Optional.of(known);
    }

    /** To be told when the view's settings have changed. */
    public void viewChanged() {
        if (!opening && view.isPresent()) {
            Map<String, String> now = view.get().settings();
            String id = model.comparisonProperty().get().id();
            disk(() -> file.filter(open -> !open.isReadOnly() && open.comparison().id().equals(id)).ifPresent(open -> saveView(open, now)));
        }
    }

    /** A setting of the view that is not kept costs a moment; it is nothing to stop a reader for. */
    private static void saveView(ComparisonFile open, Map<String, String> now) {
        try {
            Map<String, String> all = new LinkedHashMap<>(open.settings());
            all.putAll(now);
            if (!all.equals(open.settings())) {
                open.saveSettings(all);
            }
        } catch (StoreException failure) {
            System.getLogger("org.retold").log(System.Logger.Level.WARNING, "settings of the view not saved", failure);
        }
    }

    /** Goes on with work that was found after a crash. */
    public void take(Recovery.Found found) {
        reading(() -> takeOver(recovery.take(found)));
    }

    public void discard(Recovery.Found found) {
        reading(() -> recovery.discard(found));
    }

    /** Looks for work that nobody has open. */
    public void findLost(Consumer<List<Recovery.Found>> found) {
        reading(() -> {
            List<Recovery.Found> all = recovery.found();
            screen.execute(() -> found.accept(all));
        });
    }

    /** Saves under a name and goes on there. */
    public void saveAs(Path target) {
        Comparison now = model.comparisonProperty().get();
        state.set(State.SAVING);
        AtomicReference<Comparison> mine = wanted;
        disk(() -> {
            Comparison newest = newest(mine, now);
            file = Optional.of(file.isPresent() ? file.get().saveAs(target, newest) : ComparisonFile.create(target, newest, recovery));
            begun(newest);
        });
    }

    /** What was asked for, or what has been done since, saved or not. */
    private static Comparison newest(AtomicReference<Comparison> mine, Comparison asked) {
        return Optional.ofNullable(mine.get()).filter(known -> known.id().equals(asked.id())).orElse(asked);
    }

    /** Tries again to save what could not be saved. */
    public void saveAgain() {
        follow(model.comparisonProperty().get());
    }

    /** Loads the file anew after another program changed it; what was done since then in the window is given up. */
    public void reload() {
        disk(() -> {
            if (file.isPresent()) {
                Comparison loaded = file.get().reload();
                Map<String, String> settings = file.get().settings();
                screen.execute(() -> {
                    wanted.set(null);
                    show(loaded, settings);
                });
            }
        });
    }

    /** Writes this window's work over what another program made of the file. */
    public void keepMine() {
        Comparison now = model.comparisonProperty().get();
        AtomicReference<Comparison> mine = wanted;
        disk(() -> {
            if (file.isPresent()) {
                Comparison newest = newest(mine, now);
                file.get().replace(newest);
                begun(newest);
            }
        });
    }

    /** Waits until everything is on the disk, and lets go of the file. */
    public void close() {
        CountDownLatch closed = new CountDownLatch(1);
        disk.execute(() -> {
            Stream.concat(file.stream(), coming.stream()).forEach(ComparisonFile::close);
            coming.clear();
            file = Optional.empty();
            closed.countDown();
        });
        try {
            closed.await(LONGEST_CLOSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Comparison now) {
        if (now.articles().isEmpty() && state.get() == State.NOTHING || path.get().isEmpty() && !isWorthKeeping.getAsBoolean()) {
            return;
        }
        if (!now.id().equals(copied)) {
            copyOf.set(Optional.empty());
        }
        state.set(State.SAVING);
        AtomicReference<Comparison> mine = wanted;
        mine.set(now);
        disk(() -> saveWanted(mine));
    }

    private void saveWanted(AtomicReference<Comparison> mine) throws StoreException {
        Comparison now = mine.get();
        if (now == null) {
            return;
        }
        if (now == written || untouchedCopy.filter(now::equals).isPresent()) {
            saved(now);
            return;
        }
        untouchedCopy = Optional.empty();
        if (file.filter(open -> !open.comparison().id().equals(now.id())).isPresent()) {
            file.get().close();
            file = Optional.empty();
        }
        if (file.isPresent()) {
            file.get().save(now);
            saved(now);
        } else {
            file = Optional.of(recovery.untitled(now));
            begun(now);
        }
    }

    /** A file was begun: what belongs in it beside the comparison follows. */
    private void begun(Comparison now) {
        untouchedCopy = Optional.empty();
        vectors.ifPresent(known -> known.save(file.orElseThrow(), now.articles()));
        saved(now);
        screen.execute(this::viewChanged);
    }

    private void takeOver(ComparisonFile opened) throws StoreException {
        Map<String, String> settings = settings(opened);
        coming.add(opened);
        vectors.ifPresent(known -> known.remember(opened));
        Comparison loaded = opened.isReadOnly() ? asAnother(opened.comparison()) : opened.comparison();
        Optional<Path> name = named(Optional.of(opened));
        Optional<Path> original = Optional.of(opened.path()).filter(copy -> opened.isReadOnly());
        screen.execute(() -> {
            wanted = new AtomicReference<>();
            disk.execute(() -> goOnIn(opened, loaded));
            path.set(name);
            copied = loaded.id();
            copyOf.set(original);
            show(loaded, settings);
            state.set(State.SAVED);
        });
    }

    private static Map<String, String> settings(ComparisonFile opened) throws StoreException {
        try {
            return opened.settings();
        } catch (StoreException unreadable) {
            opened.close();
            throw unreadable;
        }
    }

    /** By now every act that was done before the file came into the window is in the file before. */
    private void goOnIn(ComparisonFile opened, Comparison loaded) {
        file.ifPresent(ComparisonFile::close);
        coming.remove(opened);
        file = Optional.of(opened);
        untouchedCopy = Optional.of(loaded).filter(copy -> opened.isReadOnly());
        saved(null);
    }

    private void show(Comparison loaded, Map<String, String> settings) {
        opening = true;
        model.open(loaded);
        view.ifPresent(known -> known.restore(settings));
        opening = false;
    }

    /** A copy that is worked on is a comparison of its own, whose work takes the place of nobody's. */
    private static Comparison asAnother(Comparison it) {
        return new Comparison(UUID.randomUUID().toString(), it.articles(), it.originals(), it.base(), it.decisions(), it.codebook(),
                it.coders(), it.annotations(), it.lesson());
    }

    private void saved(Comparison now) {
        written = now;
        Optional<Path> name = named(file);
        screen.execute(() -> {
            path.set(name);
            if (name.isPresent()) {
                copyOf.set(Optional.empty());
            }
            state.set(wanted.get() == null || wanted.get() == now ? State.SAVED : State.SAVING);
        });
    }

    private static Optional<Path> named(Optional<ComparisonFile> file) {
        return file.filter(open -> !open.isUntitled() && !open.isReadOnly()).map(ComparisonFile::path);
    }

    private void disk(Work work) {
        disk(work, failure -> {
            state.set(State.FAILED);
            failures.accept(failure);
        });
    }

    /** What fails here leaves the work in the window as well saved as it was. */
    private void reading(Work work) {
        disk(work, unopened);
    }

    private void disk(Work work, Consumer<StoreException> failed) {
        disk.execute(() -> {
            try {
                work.run();
            } catch (StoreException failure) {
                screen.execute(() -> failed.accept(failure));
            }
        });
    }
}
