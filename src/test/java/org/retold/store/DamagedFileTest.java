package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;

class DamagedFileTest {

    private static final int ACTS = 60;

    @TempDir
    private Path folder;
    private Path path;
    private Recovery recovery;
    private Comparison saved;

    @BeforeEach
    void aFile() throws StoreException {
        path = folder.resolve("work.retold");
        recovery = new Recovery(folder.resolve("recovery"));
        RandomActs acts = new RandomActs(3);
        try (ComparisonFile file = ComparisonFile.create(path, acts.now(), recovery)) {
            for (int i = 0; i < ACTS; i++) {
                file.save(acts.next());
            }
        }
        saved = acts.now();
    }

    @Test
    void aFileWithoutItsBeginningIsSalvagedAsAWhole() throws IOException, StoreException {
        byte[] damaged = withoutPage(0);
        assertEquals(Problem.DAMAGED, refused());
        try (ComparisonFile salvaged = Salvage.save(path, folder.resolve("salvaged.retold"), recovery)) {
            assertEquals(saved, salvaged.comparison());
        }
        assertArrayEquals(damaged, Files.readAllBytes(path));
    }

    @Test
    void wherePagesAreLostTheArticlesThatAreLeftAreWhole() throws IOException {
        int salvaged = 0;
        int pages = (int) (Files.size(path) / Schema.PAGE_SIZE);
        byte[] whole = Files.readAllBytes(path);
        for (int page = 0; page < pages; page++) {
            withoutPage(page);
            salvaged += canBeSalvaged() ? 1 : 0;
            Files.write(path, whole);
        }
        assertTrue(salvaged > pages * 4 / 5, salvaged + " of " + pages);
    }

    private boolean canBeSalvaged() {
        try {
            for (Article article : Salvage.read(path).articles()) {
                article.verify();
                assertEquals(saved.article(article.sigil()).text(), article.text());
            }
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    @Test
    void aTextIsNoComparison() throws IOException {
        Files.writeString(path, "Once upon a time");
        assertEquals(Problem.NOT_A_COMPARISON, refused());
        Files.write(path, new byte[0]);
        assertEquals(Problem.NOT_A_COMPARISON, refused());
    }

    @Test
    void aFileOfANewerVersionIsReadAsACopyAndNotWrittenTo() throws StoreException, SQLException, IOException {
        try (Database file = Database.open(path, Database.Access.WRITE)) {
            file.run("PRAGMA user_version = 999");
        }
        byte[] before = Files.readAllBytes(path);
        assertEquals(Problem.NEWER, refused());
        StoreException notRead = assertThrows(StoreException.class, () -> ComparisonFile.read(path));
        assertEquals(Problem.NEWER, notRead.problem());
        assertEquals(path, notRead.file());
        Path other = folder.resolve("other.retold");
        try (ComparisonFile copy = ComparisonFile.openCopy(path, recovery)) {
            assertEquals(saved, copy.comparison());
            StoreException refused = assertThrows(StoreException.class, () -> copy.save(Comparison.empty("x")));
            assertTrue(refused.recoveryCopy().isPresent());
            copy.saveAs(other, saved).close();
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        try (ComparisonFile file = ComparisonFile.open(other, recovery)) {
            assertEquals(saved, file.comparison());
        }
    }

    /** What is left beside each other where a program is killed in the middle of a transaction. */
    private Path killedInTheMiddle() throws SQLException, IOException {
        Path left = Files.createDirectory(folder.resolve("left")).resolve("work.retold");
        try (Database file = Database.open(path, Database.Access.WRITE)) {
            file.run("PRAGMA cache_size = 2");
            file.run("BEGIN");
            file.run("UPDATE articles SET outlet = 'half done'");
            file.run("INSERT INTO settings VALUES ('much', ?)", "x".repeat(400_000));
            Files.copy(path, left);
            Files.copy(WholeFile.companion(path, "-journal"), WholeFile.companion(left, "-journal"));
            file.run("ROLLBACK");
        }
        return left;
    }

    @Test
    void whatIsReadOfAFileIsWithoutHalfAnAct() throws StoreException, SQLException, IOException {
        Path left = killedInTheMiddle();
        byte[] before = Files.readAllBytes(left);
        byte[] journal = Files.readAllBytes(WholeFile.companion(left, "-journal"));
        assertEquals(saved, ComparisonFile.read(left));
        assertArrayEquals(before, Files.readAllBytes(left));
        assertArrayEquals(journal, Files.readAllBytes(WholeFile.companion(left, "-journal")));
    }

    @Test
    void whatAnotherProgramWroteIsNotWrittenOver() throws StoreException, SQLException {
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            try (Database other = Database.open(path, Database.Access.WRITE)) {
                other.run("UPDATE articles SET outlet = 'changed'");
            }
            assertTrue(file.isChangedElsewhere());
            StoreException refused = assertThrows(StoreException.class, () -> file.save(Comparison.empty(saved.id())));
            assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
            assertEquals("changed", file.reload().articles().getFirst().outlet());
            file.replace(saved);
            assertEquals(saved, file.comparison());
        }
    }

    @Test
    void aFileThatIsGoneIsMadeUpForOnceItIsBack() throws StoreException, IOException {
        Path away = folder.resolve("away");
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            Files.move(path, away);
            StoreException refused = assertThrows(StoreException.class, () -> file.save(saved.withBase(saved.articles().getLast().sigil()).withDecisions(d -> d.withThreshold(.25))));
            assertEquals(Problem.GONE, refused.problem());
            assertTrue(Files.exists(refused.recoveryCopy().orElseThrow()));
            assertEquals(List.of(), recovery.found(), "nobody is offered what is still at work");
            Files.move(away, path);
            file.save(saved.withDecisions(d -> d.withThreshold(.5)));
            assertEquals(0, recovery.found().size());
        }
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            assertEquals(.5, file.comparison().decisions().threshold());
        }
    }

    @Test
    void whatWasNotSavedIsOfferedUntilSomebodyDecides() throws StoreException, IOException {
        Path away = folder.resolve("away");
        ComparisonFile gone = ComparisonFile.open(path, recovery);
        Files.move(path, away);
        assertThrows(StoreException.class, () -> gone.save(saved.withDecisions(d -> d.withThreshold(.25))));
        gone.close();
        Files.move(away, path);
        Recovery next = new Recovery(folder.resolve("recovery"));
        try (ComparisonFile file = ComparisonFile.open(path, next)) {
            file.save(saved.withDecisions(d -> d.withThreshold(.75)));
        }
        assertEquals(List.of(.25), next.found().stream().map(found -> found.work().decisions().threshold()).toList());
        assertEquals(List.of(path), next.found().stream().flatMap(found -> found.original().stream()).toList());
    }

    private Problem refused() {
        return assertThrows(StoreException.class, () -> ComparisonFile.open(path, recovery)).problem();
    }

    private byte[] withoutPage(int page) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Arrays.fill(bytes, page * Schema.PAGE_SIZE, (page + 1) * Schema.PAGE_SIZE, (byte) 0);
        Files.write(path, bytes);
        return bytes;
    }
}
