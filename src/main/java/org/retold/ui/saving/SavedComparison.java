package org.retold.ui.saving;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.collate.EngineReport;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.Salvage;
import org.retold.store.StoreException;
import org.retold.ui.comparison.ComparisonModel;

/**
 * Keeps the comparison on the disk: every act is saved, in order, off the JavaFX thread; work without a name is saved in the
 * recovery folder. When saving fails the work stays in the window, and the next save makes up for it; nothing takes its place
 * there, as long as it is nowhere else, without the reader being asked. Used on the JavaFX thread.
 */
public final class SavedComparison {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /** How far the disk is behind the window. */
    public enum State { NOTHING, SAVING, SAVED, FAILED }

    /** Tells the reader, on the screen's thread, of what does not go by itself. */
    public interface Telling {

        /** @param isOnlyInWindow where what was done is not in a recovery copy either */
        void notSaved(StoreException failure, boolean isOnlyInWindow);

        void notOpened(StoreException failure);

        /** Something is to take the place of work that is on no disk; it does so when this is run, and not before. */
        void wouldBeLost(Runnable allTheSame);
    }

    private final ComparisonModel model;
    private final Recovery recovery;
    private final Executor disk;
    private final Executor screen;
    private final BooleanSupplier isWorthKeeping;
    private final Telling telling;
    private final FileAtHand atHand;
    /** What is to be in the file that the window shows, as far as anything was done since it came there; another for each file. */
    private AtomicReference<Comparison> wanted = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> path = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Path>> copyOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<KeptVectors> vectors = Optional.empty();
    private Optional<ViewMemory> view = Optional.empty();
    private boolean opening;
    private String copied = "";

    /** Something that is done with the file, on the disk's thread. */
    private interface Work {
        void run() throws StoreException;
    }

    /** Opens a file, on the disk's thread. */
    private interface Opening {
        ComparisonFile open() throws StoreException;
    }

    /**
     * @param disk           runs one thing after the other, in order
     * @param isWorthKeeping false as long as nothing is lost when work without a name is not saved
     */
    public SavedComparison(ComparisonModel model, Recovery recovery, Executor disk, Executor screen, BooleanSupplier isWorthKeeping,
                           Telling telling) {
        this.model = model;
        this.recovery = recovery;
        this.disk = disk;
        this.screen = screen;
        this.isWorthKeeping = isWorthKeeping;
        this.telling = telling;
        atHand = new FileAtHand(recovery);
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

    /** Waits for the disk; true where something that was done is nowhere but in the window. */
    public boolean isOnlyInWindow() {
        boolean isSafe = state.get() == State.NOTHING || state.get() == State.SAVED;
        return !isSafe && (!settle(() -> { }) || atHand.holdsLess());
    }

    /** Does what puts something else into the window, once what was done there is on a disk or the reader gives it up. */
    public void giveWay(Runnable toOther) {
        if (state.get() == State.NOTHING || state.get() == State.SAVED) {
            toOther.run();
            return;
        }
        disk.execute(() -> screen.execute(() -> {
            if (atHand.holdsLess()) {
                telling.wouldBeLost(toOther);
            } else {
                toOther.run();
            }
        }));
    }

    /** Opens a saved comparison in the place of what is in the window, which is kept where it was saved. */
    public void open(Path saved) {
        giveWay(() -> reading(() -> {
            if (!atHand.isOpen(saved)) {
                takeOver(ComparisonFile.open(saved, recovery));
            }
        }));
    }

    /** Opens what a file holds without ever writing to it; what is done to it is kept as work without a name. */
    public void openCopy(Path saved) {
        goOnIn(() -> ComparisonFile.openCopy(saved, recovery));
    }

    /** Saves what can be read of a damaged file as another and opens that. */
    public void salvage(Path damaged, Path target) {
        goOnIn(() -> Salvage.save(damaged, target, recovery));
    }

    /** Goes on with work that was found after a crash. */
    public void take(Recovery.Found found) {
        goOnIn(() -> recovery.take(found));
    }

    private void goOnIn(Opening other) {
        giveWay(() -> reading(() -> takeOver(other.open())));
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

    /** Has the vectors of the articles kept in the file, and those in the file used. */
    public void keep(KeptVectors known) {
        vectors = Optional.of(known);
        model.collationProperty().subscribe(collation -> collation.filter(done -> done.engine().name() == EngineReport.Engine.SEMANTIC)
                .ifPresent(done -> {
                    String id = model.comparisonProperty().get().id();
                    saving(() -> atHand.of(id).ifPresent(open -> known.save(open, done.articles())));
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
            saving(() -> atHand.of(id).filter(open -> !open.isReadOnly()).ifPresent(open -> saveView(open, now)));
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

    /** Saves under a name and goes on there. */
    public void saveAs(Path target) {
        Comparison now = model.comparisonProperty().get();
        state.set(State.SAVING);
        AtomicReference<Comparison> mine = wanted;
        saving(() -> {
            Comparison newest = newest(mine, now);
            atHand.saveAs(target, newest);
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
        saving(() -> {
            Optional<Comparison> loaded = atHand.reload();
            if (loaded.isPresent()) {
                Map<String, String> settings = atHand.of(loaded.get().id()).orElseThrow().settings();
                screen.execute(() -> {
                    wanted.set(null);
                    show(loaded.get(), settings);
                });
            }
        });
    }

    /** Writes this window's work over what another program made of the file. */
    public void keepMine() {
        Comparison now = model.comparisonProperty().get();
        AtomicReference<Comparison> mine = wanted;
        saving(() -> {
            Comparison newest = newest(mine, now);
            atHand.replace(newest);
            begun(newest);
        });
    }

    /** Waits until everything is on the disk, and lets go of the file. */
    public void close() {
        settle(atHand::close);
    }

    /** Waits for everything that is to be done with the file, and for this; false where that takes too long. */
    private boolean settle(Runnable last) {
        CountDownLatch done = new CountDownLatch(1);
        disk.execute(() -> {
            last.run();
            done.countDown();
        });
        try {
            return done.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
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
        saving(() -> saveWanted(mine));
    }

    private void saveWanted(AtomicReference<Comparison> mine) throws StoreException {
        Comparison now = mine.get();
        if (now == null) {
            return;
        }
        if (atHand.save(now)) {
            begun(now);
        } else {
            saved(now);
        }
    }

    /** A file was begun: what belongs in it beside the comparison follows. */
    private void begun(Comparison now) {
        vectors.ifPresent(known -> atHand.of(now.id()).ifPresent(open -> known.save(open, now.articles())));
        saved(now);
        screen.execute(this::viewChanged);
    }

    private void takeOver(ComparisonFile opened) throws StoreException {
        FileAtHand.Arrival arrival = atHand.arrive(opened);
        vectors.ifPresent(known -> known.remember(opened));
        screen.execute(() -> {
            wanted = new AtomicReference<>();
            disk.execute(() -> {
                atHand.goOnIn(arrival);
                saved(null);
            });
            path.set(arrival.name());
            copied = arrival.comparison().id();
            copyOf.set(arrival.copyOf());
            show(arrival.comparison(), arrival.settings());
            state.set(State.SAVED);
        });
    }

    private void show(Comparison loaded, Map<String, String> settings) {
        opening = true;
        model.open(loaded);
        view.ifPresent(known -> known.restore(settings));
        opening = false;
    }

    private void saved(Comparison now) {
        Optional<Path> name = atHand.name();
        screen.execute(() -> {
            path.set(name);
            if (name.isPresent()) {
                copyOf.set(Optional.empty());
            }
            state.set(wanted.get() == null || wanted.get() == now ? State.SAVED : State.SAVING);
        });
    }

    private void saving(Work work) {
        disk(work, failure -> {
            state.set(State.FAILED);
            telling.notSaved(failure, atHand.holdsLess());
        });
    }

    /** What fails here leaves the work in the window as well saved as it was. */
    private void reading(Work work) {
        disk(work, telling::notOpened);
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
