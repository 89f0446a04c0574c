package org.retold.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Tellings;

/** Neither the file nor the recovery folder takes what was done. */
class NoRoomTest {

    @TempDir
    Path folder;
    private Recovery recovery;
    private Path file;
    private final Told told = new Told();

    @BeforeEach
    void places() {
        recovery = new Recovery(folder.resolve("recovery"));
        file = folder.resolve("ferries.retold");
    }

    private SavedComparison saved(ComparisonModel model, Executor disk) {
        return new SavedComparison(model, recovery, disk, Runnable::run, () -> true, told);
    }

    /** Puts a folder in the place of the file, so that it cannot be written. */
    private void block(Path place) throws IOException {
        Files.deleteIfExists(place);
        Files.createDirectory(place);
    }

    /** Where the recovery folder would be there is a file. */
    private SavedComparison withoutRoomFor(ComparisonModel model) throws IOException {
        recovery = new Recovery(Files.writeString(folder.resolve("full"), "no room"));
        SavedComparison saved = saved(model, Runnable::run);
        saved.saveAs(file);
        model.add(Tellings.two());
        block(file);
        model.perform(new LinkEdit.SetThreshold(.37));
        assertEquals(1, told.failures.size());
        return saved;
    }

    @Test
    void whatIsOnNoDiskGivesWayToNothingUnasked() throws IOException, StoreException {
        Path other = folder.resolve("other.retold");
        Comparison elsewhere = Tellings.model().comparisonProperty().get();
        ComparisonFile.create(other, elsewhere, recovery).close();
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = withoutRoomFor(model);
        Comparison mine = model.comparisonProperty().get();
        assertTrue(saved.isOnlyInWindow());
        saved.open(other);
        saved.openCopy(other);
        saved.giveWay(() -> model.open(elsewhere));
        assertEquals(mine, model.comparisonProperty().get());
        assertEquals(3, told.wouldBeLost.size());
        told.wouldBeLost.getFirst().run();
        assertEquals(elsewhere, model.comparisonProperty().get());
        assertFalse(saved.isOnlyInWindow());
        saved.close();
    }

    @Test
    void whatIsOnADiskAgainGivesWayUnasked() throws IOException, StoreException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = withoutRoomFor(model);
        saved.saveAs(folder.resolve("elsewhere.retold"));
        assertFalse(saved.isOnlyInWindow());
        Path other = folder.resolve("other.retold");
        Comparison another = Tellings.model().comparisonProperty().get();
        ComparisonFile.create(other, another, recovery).close();
        saved.open(other);
        assertEquals(another, model.comparisonProperty().get());
        assertEquals(List.of(), told.wouldBeLost);
        saved.close();
    }

    @Test
    void whatIsKeptInARecoveryCopyGivesWayUnasked() throws IOException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, Runnable::run);
        model.add(Tellings.two());
        saved.saveAs(file);
        block(file);
        model.perform(new LinkEdit.SetThreshold(.37));
        assertEquals(SavedComparison.State.FAILED, saved.stateProperty().get());
        assertFalse(saved.isOnlyInWindow());
        saved.close();
        assertEquals(.37, recovery.found().getFirst().work().decisions().threshold());
    }

    @Test
    void anActThatIsTakenBackBeforeItCouldBeSavedLeavesNoRecoveryCopy() throws IOException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, Runnable::run);
        model.add(Tellings.two());
        saved.saveAs(file);
        Path aside = Files.move(file, folder.resolve("aside"));
        Files.createDirectory(file);
        model.perform(new LinkEdit.SetThreshold(.37));
        assertEquals(1, told.failures.size());
        Files.delete(file);
        Files.move(aside, file);
        model.undo();
        assertEquals(SavedComparison.State.SAVED, saved.stateProperty().get());
        saved.close();
        assertEquals(List.of(), recovery.found());
    }

    @Test
    void closingWaitsForTheDiskBeforeItSaysThatNothingIsLost() throws IOException {
        Waiting disk = new Waiting();
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, disk);
        Files.writeString(folder.resolve("recovery"), "no room");
        model.add(Tellings.two());
        CompletableFuture<Boolean> isOnlyInWindow = CompletableFuture.supplyAsync(saved::isOnlyInWindow);
        while (!isOnlyInWindow.isDone()) {
            disk.runAll();
        }
        assertTrue(isOnlyInWindow.join());
        assertEquals(1, told.failures.size());
    }
}
