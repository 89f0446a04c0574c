package org.retold.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.store.ComparisonFile;
import org.retold.store.Problem;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Tellings;

class SavedComparisonTest {

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

    /** Counts the texts that it is asked for; vectors follow from the letters. */
    private static final class Counting implements EmbeddingModel {

        private final AtomicInteger texts = new AtomicInteger();

        @Override
        public String name() {
            return "letters";
        }

        @Override
        public List<float[]> embed(List<String> asked, Progress progress) {
            texts.addAndGet(asked.size());
            return asked.stream().map(text -> {
                float[] vector = new float[32];
                text.chars().forEach(letter -> vector[letter % 32]++);
                double length = 0;
                for (float x : vector) {
                    length += x * x;
                }
                for (int i = 0; i < vector.length; i++) {
                    vector[i] /= (float) Math.sqrt(length);
                }
                return vector;
            }).toList();
        }
    }

    private SavedComparison saved(ComparisonModel model, Executor disk) {
        return saved(model, disk, Runnable::run);
    }

    private SavedComparison saved(ComparisonModel model, Executor disk, Executor screen) {
        return new SavedComparison(model, recovery, disk, screen, () -> true, told);
    }

    private static void collate(ComparisonModel model, Collator collator) {
        Comparison now = model.comparisonProperty().get();
        model.show(collator.collate(now.articles(), now.decisions(), Options.DEFAULT, Progress.NONE));
    }

    @Test
    void whatWasUnderstoodOnceIsNotComputedAgain() {
        Counting first = new Counting();
        KeptVectors vectors = new KeptVectors("letters", () -> first);
        Collator collator = new Collator(vectors);
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, Runnable::run);
        saved.keep(vectors);
        model.add(Tellings.two());
        collate(model, collator);
        saved.saveAs(file);
        saved.close();
        assertTrue(first.texts.get() > 0);

        Counting second = new Counting();
        KeptVectors kept = new KeptVectors("letters", () -> second);
        ComparisonModel reopened = new ComparisonModel();
        SavedComparison again = saved(reopened, Runnable::run);
        again.keep(kept);
        again.open(file);
        collate(reopened, new Collator(kept));
        again.close();
        assertEquals(0, second.texts.get());
        assertEquals(model.collationProperty().get(), reopened.collationProperty().get());
        assertEquals(List.of(), told.failures);
    }

    @Test
    void closingWaitsUntilTheLastActIsOnTheDisk() throws StoreException {
        ExecutorService disk = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, disk);
        model.add(Tellings.two());
        saved.saveAs(file);
        CountDownLatch slow = new CountDownLatch(1);
        disk.execute(() -> {
            try {
                slow.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        model.perform(new LinkEdit.SetThreshold(.37));
        CompletableFuture<Void> closing = CompletableFuture.runAsync(saved::close);
        assertFalse(closing.isDone());
        slow.countDown();
        closing.join();
        try (ComparisonFile closed = ComparisonFile.open(file, recovery)) {
            assertEquals(.37, closed.comparison().decisions().threshold());
        }
        disk.shutdown();
    }

    @Test
    void anActThatTheDiskSeesBeforeASaveAsIsInTheNewFileToo() throws StoreException {
        Deque<Runnable> disk = new ArrayDeque<>();
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, disk::add);
        model.add(Tellings.two());
        saved.saveAs(file);
        model.perform(new LinkEdit.SetThreshold(.37));
        while (!disk.isEmpty()) {
            disk.removeFirst().run();
        }
        try (ComparisonFile written = ComparisonFile.openCopy(file, recovery)) {
            assertEquals(.37, written.comparison().decisions().threshold());
        }
    }

    @Test
    void whatCouldNotBeSavedIsInTheFileThatItIsSavedAs() throws StoreException, IOException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, Runnable::run);
        model.add(Tellings.two());
        saved.saveAs(file);
        Files.delete(file);
        Files.createDirectory(file);
        model.perform(new LinkEdit.SetThreshold(.37));
        assertEquals(1, told.failures.size());
        Path other = folder.resolve("other.retold");
        saved.saveAs(other);
        assertEquals(SavedComparison.State.SAVED, saved.stateProperty().get());
        try (ComparisonFile written = ComparisonFile.openCopy(other, recovery)) {
            assertEquals(.37, written.comparison().decisions().threshold());
        }
    }

    @Test
    void aCopyLeavesTheFileAloneAndWorkOnItIsKept() throws StoreException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison first = saved(model, Runnable::run);
        model.add(Tellings.two());
        first.saveAs(file);
        Comparison before = model.comparisonProperty().get();

        ComparisonModel other = new ComparisonModel();
        SavedComparison second = saved(other, Runnable::run);
        second.open(file);
        assertEquals(List.of(Problem.OPEN_ELSEWHERE), told.unopened.stream().map(StoreException::problem).toList());
        second.openCopy(file);
        assertEquals(before.articles(), other.comparisonProperty().get().articles());
        assertEquals(Optional.of(file.toAbsolutePath()), second.copyOfProperty().get());
        assertEquals(Optional.empty(), second.pathProperty().get());
        assertEquals(List.of(), recovery.found());
        other.perform(new LinkEdit.SetThreshold(.61));
        assertEquals(Optional.of(file.toAbsolutePath()), second.copyOfProperty().get());
        assertNotEquals(before.id(), other.comparisonProperty().get().id());
        second.close();
        assertEquals(.61, recovery.found().getFirst().work().decisions().threshold());
        first.close();
        try (ComparisonFile untouched = ComparisonFile.open(file, recovery)) {
            assertEquals(before, untouched.comparison());
        }
        assertEquals(List.of(), told.failures);
    }

    @Test
    void aCopyThatGetsANameIsNoCopyAnyMore() throws StoreException {
        ComparisonModel model = new ComparisonModel();
        SavedComparison first = saved(model, Runnable::run);
        model.add(Tellings.two());
        first.saveAs(file);
        ComparisonModel other = new ComparisonModel();
        SavedComparison second = saved(other, Runnable::run);
        second.openCopy(file);
        Path mine = folder.resolve("mine.retold");
        second.saveAs(mine);
        assertEquals(Optional.empty(), second.copyOfProperty().get());
        assertEquals(Optional.of(mine.toAbsolutePath()), second.pathProperty().get());
        other.perform(new LinkEdit.SetThreshold(.25));
        second.close();
        first.close();
        try (ComparisonFile opened = ComparisonFile.open(mine, recovery)) {
            assertEquals(.25, opened.comparison().decisions().threshold());
        }
    }

    @Test
    void openingTheFileThatIsOpenChangesNothing() {
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, Runnable::run);
        model.add(Tellings.two());
        saved.saveAs(file);
        saved.open(file);
        assertEquals(List.of(), told.unopened);
        assertTrue(model.undoableProperty().get().isPresent());
        saved.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anActWhileAFileIsOpenedBelongsToTheFileBefore(boolean diskIsFaster) throws StoreException {
        Path other = folder.resolve("other.retold");
        ComparisonModel elsewhere = new ComparisonModel();
        SavedComparison there = saved(elsewhere, Runnable::run);
        elsewhere.add(Tellings.two());
        there.saveAs(other);
        there.close();
        Waiting disk = new Waiting();
        Waiting screen = new Waiting();
        ComparisonModel model = new ComparisonModel();
        SavedComparison saved = saved(model, disk, screen);
        model.add(Tellings.two());
        saved.saveAs(file);
        finish(disk, screen);
        saved.open(other);
        saved.open(other);
        disk.runAll();
        model.perform(new LinkEdit.SetThreshold(.37));
        Comparison acted = model.comparisonProperty().get();
        if (diskIsFaster) {
            disk.runAll();
        }
        screen.runAll();
        finish(disk, screen);
        assertEquals(Optional.of(other.toAbsolutePath()), saved.pathProperty().get());
        assertEquals(elsewhere.comparisonProperty().get(), model.comparisonProperty().get());
        assertEquals(SavedComparison.State.SAVED, saved.stateProperty().get());
        try (ComparisonFile left = ComparisonFile.open(file, recovery)) {
            assertEquals(acted, left.comparison());
        }
        model.perform(new LinkEdit.SetThreshold(.61));
        finish(disk, screen);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(saved::close);
        while (!closing.isDone()) {
            disk.runAll();
        }
        try (ComparisonFile gone = ComparisonFile.open(other, recovery)) {
            assertEquals(.61, gone.comparison().decisions().threshold());
        }
        assertEquals(List.of(), recovery.found());
        assertEquals(List.of(), told.failures);
        assertEquals(List.of(), told.unopened);
    }

    private static void finish(Waiting disk, Waiting screen) {
        while (disk.runAll() | screen.runAll()) {
            Thread.onSpinWait();
        }
    }
}
