package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file and two processes, one of which is killed. */
class TwoProcessesTest {

    @TempDir
    private Path folder;

    /** The other process: has the file open, with one act more in it, until it is killed. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws StoreException, IOException {
            ComparisonFile file = ComparisonFile.open(Path.of(arguments[0]), new Recovery(Path.of(arguments[1])));
            file.save(file.comparison().withDecisions(decisions -> decisions.withThreshold(.25)));
            System.out.println("open");
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    void aFileIsOpenInOneProcessOnlyAndFreeOnceThatIsKilled() throws StoreException, IOException, InterruptedException {
        Path path = folder.resolve("work.retold");
        Recovery recovery = new Recovery(folder.resolve("recovery"));
        ComparisonFile.create(path, new RandomActs(4).next(), recovery).close();
        Process other = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Holder.class.getName(), path.toString(), folder.resolve("recovery").toString()))
                .redirectError(folder.resolve("errors.txt").toFile()).start();
        try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", lines.readLine(), () -> folder.resolve("errors.txt").toString());
            byte[] before = Files.readAllBytes(path);
            assertEquals(Problem.OPEN_ELSEWHERE, assertThrows(StoreException.class, () -> ComparisonFile.open(path, recovery)).problem());
            assertEquals(Problem.OPEN_ELSEWHERE,
                    assertThrows(StoreException.class, () -> ComparisonFile.create(path, new RandomActs(5).next(), recovery)).problem());
            try (ComparisonFile copy = ComparisonFile.openCopy(path, recovery)) {
                assertEquals(.25, copy.comparison().decisions().threshold());
            }
            assertArrayEquals(before, Files.readAllBytes(path));
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (ComparisonFile mine = ComparisonFile.open(path, recovery)) {
            assertEquals(.25, mine.comparison().decisions().threshold());
            assertTrue(mine.comparison().articles().size() == 1);
        }
    }
}
