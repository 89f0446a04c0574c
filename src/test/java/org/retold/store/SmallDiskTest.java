package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.comparison.Comparison;

/** A disk that is really full, cannot be written to, or is taken away; made where the system lets the tests have one. */
class SmallDiskTest {

    @TempDir
    private Path folder;
    private Path disk;
    private Path path;
    private Recovery recovery;
    private final RandomActs acts = new RandomActs(3);

    @BeforeEach
    void mount() throws IOException, InterruptedException, StoreException {
        assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(Path.of("/bin/mount")), "a disk is mounted on Linux");
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()), "mounting is not allowed here");
        path = disk.resolve("work.retold");
        recovery = new Recovery(folder.resolve("recovery"));
        act(30);
        ComparisonFile.create(path, acts.now(), recovery).close();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        done("umount", "-l", disk.toString());
    }

    private boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start().waitFor() == 0;
    }

    private void act(int times) {
        for (int i = 0; i < times; i++) {
            acts.next();
        }
    }

    private void fill() {
        assertThrows(IOException.class, () -> {
            try (OutputStream out = Files.newOutputStream(disk.resolve("fill"))) {
                while (true) {
                    out.write(new byte[1024]);
                }
            }
        });
    }

    @Test
    void onAFullDiskTheFileStaysAndTheWorkIsKeptUntilThereIsRoom() throws StoreException, IOException {
        Comparison before = acts.now();
        act(40);
        fill();
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            StoreException refused = assertThrows(StoreException.class, () -> file.save(acts.now()));
            assertEquals(Problem.DISK_FULL, refused.problem());
            assertEquals(acts.now(), held(refused.recoveryCopy().orElseThrow()));
            assertEquals(Problem.DISK_FULL, problem(() -> file.saveAs(path, acts.now())));
            assertEquals(Problem.DISK_FULL, problem(() -> file.saveAs(disk.resolve("other.retold"), acts.now())));
            assertFalse(Files.exists(disk.resolve("other.retold")));
            assertEquals(Problem.DISK_FULL, problem(() -> file.saveSettings(Map.of("x", "y".repeat(100_000)))));
        }
        assertEquals(before, held(path));
        assertEquals(acts.now(), recovery.found().getFirst().work());
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            Files.delete(disk.resolve("fill"));
            file.save(acts.now());
        }
        assertEquals(acts.now(), held(path));
    }

    @Test
    void aMigrationThatFindsNoRoomLeavesTheFile() throws StoreException, IOException {
        fill();
        assertEquals(Problem.DISK_FULL, problem(() -> ComparisonFile.open(path, recovery, KilledWriter.schema(5))));
        assertEquals(acts.now(), held(path));
        try (Stream<Path> left = Files.list(disk)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void aDiskThatCannotBeWrittenToIsReadAsACopy() throws StoreException, IOException, InterruptedException {
        assumeTrue(done("mount", "-o", "remount,ro", disk.toString()), "mounting for reading is not allowed here");
        assertEquals(Problem.READ_ONLY, problem(() -> ComparisonFile.open(path, recovery)));
        assertEquals(Problem.READ_ONLY, problem(() -> ComparisonFile.create(disk.resolve("other.retold"), acts.now(), recovery)));
        Path mine = folder.resolve("mine.retold");
        try (ComparisonFile copy = ComparisonFile.openCopy(path, recovery)) {
            assertEquals(acts.now(), copy.comparison());
            copy.saveAs(mine, acts.next()).close();
        }
        assertEquals(acts.now(), held(mine));
    }

    @Test
    void whatADiskThatIsTakenAwayDoesNotGetIsKept() throws StoreException, IOException, InterruptedException {
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            done("umount", "-l", disk.toString());
            assertEquals(Problem.GONE, problem(() -> file.save(acts.next())));
            assertEquals(Problem.GONE, problem(file::settings));
        }
        assertEquals(Problem.MISSING, problem(() -> ComparisonFile.open(path, recovery)));
        assertEquals(acts.now(), recovery.found().getFirst().work());
    }

    private interface Act {
        void run() throws StoreException;
    }

    private static Problem problem(Act act) {
        return assertThrows(StoreException.class, act::run).problem();
    }

    /** As a byte copy, as the file itself may be open. */
    private Comparison held(Path file) throws StoreException {
        try (ComparisonFile copy = ComparisonFile.openCopy(file, recovery)) {
            return copy.comparison();
        }
    }
}
