package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {

    private static final String DISK_FULL = "28";

    @TempDir
    private Path folder;

    @Test
    void noWriteThatFailsLosesWhatWasThere() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux") && Files.isExecutable(Path.of("/usr/bin/gcc")),
                "failing writes are made with a library that gcc makes, on Linux");
        Path source = folder.resolve("fault.c");
        Path library = folder.resolve("fault.so");
        try (var in = FaultTest.class.getResourceAsStream("fault.c")) {
            Files.copy(in, source);
        }
        assertEquals(0, new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl").inheritIO().start().waitFor());
        Path said = folder.resolve("said.txt");
        ProcessBuilder writer = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                FaultyWriter.class.getName(), folder.toString(), library.toString(), DISK_FULL));
        writer.environment().put("LD_PRELOAD", library.toString());
        int exit = writer.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        String words = Files.readString(said);
        assertEquals(0, exit, words);
        assertTrue(words.contains("faults "), words);
    }
}
