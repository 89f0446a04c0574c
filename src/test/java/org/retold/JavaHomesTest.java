package org.retold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTest {

    @TempDir
    private Path machine;

    @Test
    void takesTheNearestReleaseThatSuffices() throws IOException {
        home("jvm/java-17", "17.0.2");
        home("jvm/java-26", "26");
        Path right = home("jvm/java-25", "25.0.1");
        assertEquals(program(right), find(Map.of()));
    }

    @Test
    void looksInsideAMacBundle() throws IOException {
        Path right = home("jvm/temurin-25.jdk/Contents/Home", "25");
        assertEquals(program(right), find(Map.of()));
    }

    @Test
    void whatIsNamedComesFirst() throws IOException {
        home("jvm/java-25", "25");
        Path named = home("mine", "27");
        assertEquals(program(named), find(Map.of("RETOLD_JAVA", named.toString())));
    }

    @Test
    void aProgramMayBeNamedForItsHome() throws IOException {
        Path named = home("mine", "25").toRealPath();
        assertEquals(program(named), find(Map.of("RETOLD_JAVA", named.resolve("bin/java").toString())));
    }

    @Test
    void whatIsNamedAndTooOldIsPassedOver() throws IOException {
        Path old = home("old", "1.8.0_402");
        Path right = home("jvm/java-25", "25");
        assertEquals(program(right), find(Map.of("JAVA_HOME", old.toString())));
    }

    @Test
    void findsThePathsOwn() throws IOException {
        Path right = home("somewhere", "25").toRealPath();
        assertEquals(program(right), find(Map.of("PATH", "/nowhere" + File.pathSeparator + right.resolve("bin"))));
    }

    @Test
    void findsNoneWhereAllAreOld() throws IOException {
        home("jvm/java-17", "17");
        assertEquals(Optional.empty(), find(Map.of()));
    }

    @Test
    void readsBothWaysOfWritingARelease() {
        assertEquals(List.of(8, 25, 25, 0),
                List.of(JavaHomes.release("1.8.0_402"), JavaHomes.release("25"), JavaHomes.release("25.0.1"), JavaHomes.release("x")));
    }

    private Optional<File> find(Map<String, String> environment) {
        return new JavaHomes(environment, List.of(machine.resolve("jvm").toFile())).find(25);
    }

    private static Optional<File> program(Path home) {
        return Optional.of(home.resolve("bin/java").toFile());
    }

    private Path home(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/java"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
