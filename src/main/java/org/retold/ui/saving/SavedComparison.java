package org.retold.ui.saving;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
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
    private final AtomicReference<Comparison> wanted = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private Optional<ComparisonFile> file = Optional.empty();

    /** Something that is done with the file, on the disk's thread. */
    private interface Work {
        void run() throws StoreException;
    }

    /**
     * @param disk           runs one thing after the other, in order
     * @param isWorthKeeping false as long as nothing is lost when work without a name is not saved
     * @param failures       told on the screen's thread
     */
    public SavedComparison(ComparisonModel model, Recovery recovery, Executor disk, Executor screen, BooleanSupplier isWorthKeeping,
                           Consumer<StoreException> failures) {
        this.model = model;
        this.recovery = recovery;
        this.disk = disk;
        this.screen = screen;
        this.isWorthKeeping = isWorthKeeping;
        this.failures = failures;
        model.comparisonProperty().subscribe(this::follow);
    }

    /** The file that the reader gave a name; empty for work without one. */
    public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Opens a saved comparison in the place of what is in the window, which is kept where it was saved. */
    public void open(Path saved) {
        disk(() -> takeOver(ComparisonFile.open(saved, recovery)));
    }

    /** Goes on with work that was found after a crash. */
    public void take(Recovery.Found found) {
        disk(() -> takeOver(recovery.take(found)));
    }

    public void discard(Recovery.Found found) {
        disk(() -> recovery.discard(found));
    }

    /** Looks for work that nobody has open. */
    public void findLost(Consumer<List<Recovery.Found>> found) {
        disk(() -> {
            List<Recovery.Found> all = recovery.found();
            screen.execute(() -> found.accept(all));
        });
    }

    /** Saves under a name and goes on there. */
    public void saveAs(Path target) {
        Comparison now = model.comparisonProperty().get();
        state.set(State.SAVING);
        disk(() -> {
            file = Optional.of(file.isPresent() ? file.get().saveAs(target, now) : ComparisonFile.create(target, now, recovery));
            saved();
        });
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
                screen.execute(() -> model.open(loaded));
            }
        });
    }

    /** Writes this window's work over what another program made of the file. */
    public void keepMine() {
        Comparison now = model.comparisonProperty().get();
        disk(() -> {
            if (file.isPresent()) {
                file.get().replace(now);
                saved();
            }
        });
    }

    /** Waits until everything is on the disk, and lets go of the file. */
    public void close() {
        CountDownLatch closed = new CountDownLatch(1);
        disk.execute(() -> {
            file.ifPresent(ComparisonFile::close);
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
        state.set(State.SAVING);
        wanted.set(now);
        disk(this::saveWanted);
    }

    private void saveWanted() throws StoreException {
        Comparison now = wanted.getAndSet(null);
        if (now == null) {
            return;
        }
        if (file.filter(open -> !open.comparison().id().equals(now.id())).isPresent()) {
            file.get().close();
            file = Optional.empty();
        }
        if (file.isPresent()) {
            file.get().save(now);
        } else {
            file = Optional.of(recovery.untitled(now));
        }
        saved();
    }

    private void takeOver(ComparisonFile opened) {
        file.ifPresent(ComparisonFile::close);
        file = Optional.of(opened);
        Comparison loaded = opened.comparison();
        Optional<Path> name = named();
        screen.execute(() -> {
            path.set(name);
            model.open(loaded);
            state.set(State.SAVED);
        });
    }

    private void saved() {
        Optional<Path> name = named();
        screen.execute(() -> {
            path.set(name);
            state.set(wanted.get() == null ? State.SAVED : State.SAVING);
        });
    }

    private Optional<Path> named() {
        return file.filter(open -> !open.isUntitled()).map(ComparisonFile::path);
    }

    private void disk(Work work) {
        disk.execute(() -> {
            try {
                work.run();
            } catch (StoreException failure) {
                screen.execute(() -> {
                    state.set(State.FAILED);
                    failures.accept(failure);
                });
            }
        });
    }
}
