package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.comparison.Comparison;

class ComparisonFileTest {

    @TempDir
    private Path folder;
    private Path path;
    private Recovery recovery;

    @BeforeEach
    void places() throws IOException {
        path = Files.createDirectory(folder.resolve("work")).resolve("What? 100% #1 – Brücke.retold");
        recovery = new Recovery(folder.resolve("recovery"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyActIsInTheFile(long seed) throws StoreException {
        RandomActs acts = new RandomActs(seed);
        ComparisonFile file = ComparisonFile.create(path, acts.now(), recovery);
        for (int i = 0; i < 150; i++) {
            file.save(acts.next());
            assertEquals(acts.now(), file.comparison());
            if (i % 5 == 0) {
                file.close();
                file = ComparisonFile.open(path, recovery);
                assertEquals(acts.now(), file.comparison());
                file.comparison().articles().forEach(article -> article.verify());
            }
        }
        file.close();
    }

    @Test
    void severalActsAreSavedAtOnce() throws StoreException {
        RandomActs acts = new RandomActs(5);
        try (ComparisonFile file = ComparisonFile.create(path, acts.now(), recovery)) {
            for (int i = 0; i < 40; i++) {
                for (int k = 0; k < 10; k++) {
                    acts.next();
                }
                file.save(acts.now());
            }
        }
        assertEquals(acts.now(), reopened());
    }

    @Test
    void nothingIsLeftBesideAClosedFile() throws StoreException, IOException {
        RandomActs acts = new RandomActs(6);
        try (ComparisonFile file = ComparisonFile.create(path, acts.now(), recovery)) {
            file.save(acts.next());
        }
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgain() throws StoreException {
        try (ComparisonFile _ = ComparisonFile.create(path, new RandomActs(1).next(), recovery)) {
            for (int i = 0; i < 2; i++) {
                StoreException refused = assertThrows(StoreException.class, () -> ComparisonFile.open(path, recovery));
                assertEquals(Problem.OPEN_ELSEWHERE, refused.problem());
            }
        }
        ComparisonFile.open(path, recovery).close();
    }

    @Test
    void savingUnderAnotherNameGoesOnThere() throws StoreException {
        RandomActs acts = new RandomActs(7);
        Path other = path.resolveSibling("other.retold");
        ComparisonFile first = ComparisonFile.create(path, acts.next(), recovery);
        Comparison early = acts.now();
        first.saveSettings(Map.of("columns", "A B"));
        ComparisonFile second = first.saveAs(other, acts.next());
        assertEquals(Map.of("columns", "A B"), second.settings());
        second.save(acts.next());
        second.close();
        assertEquals(early, reopened());
        try (ComparisonFile file = ComparisonFile.open(other, recovery)) {
            assertEquals(acts.now(), file.comparison());
        }
    }

    @Test
    void vectorsAreKeptWithTheFile() throws StoreException {
        try (ComparisonFile file = ComparisonFile.create(path, new RandomActs(1).next(), recovery)) {
            file.saveVectors(Vectors.of("m", Map.of("one", new float[] {1, -2.5f}, "two", new float[] {0, 3})));
            file.saveVectors(Vectors.of("m", Map.of("one", new float[] {1, -2.5f}, "three", new float[] {4, 5})));
        }
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            Vectors vectors = file.vectors("m");
            assertArrayEquals(new float[] {1, -2.5f}, vectors.of("one").orElseThrow());
            assertArrayEquals(new float[] {4, 5}, vectors.of("three").orElseThrow());
            assertTrue(vectors.of("two").isEmpty());
            assertEquals(0, file.vectors("another model").size());
        }
    }

    @Test
    void untitledWorkIsFoundAndGoesOnceItHasAName() throws StoreException {
        RandomActs acts = new RandomActs(8);
        ComparisonFile file = recovery.untitled(acts.next());
        file.save(acts.next());
        assertTrue(file.isUntitled());
        assertEquals(List.of(), recovery.found());
        file.close();
        assertEquals(List.of(acts.now()), recovery.found().stream().map(Recovery.Found::work).toList());
        ComparisonFile taken = recovery.take(recovery.found().getFirst());
        ComparisonFile named = taken.saveAs(path, acts.next());
        assertFalse(named.isUntitled());
        named.close();
        assertEquals(List.of(), recovery.found());
        assertEquals(acts.now(), reopened());
    }

    @Test
    void untitledWorkWithoutAnythingInItIsNotKept() throws StoreException {
        recovery.untitled(new RandomActs(1).now()).close();
        assertEquals(List.of(), recovery.found());
    }

    private Comparison reopened() throws StoreException {
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            return file.comparison();
        }
    }
}
