package org.retold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every source file of the project. */
class SourceTest {

    private static final int MOST_LINES = 400;
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noFileIsTooLongToBeReadAtOnce() throws IOException {
        assertEquals(List.of(), javaFiles(Path.of("src"), file -> lines(file).size() > MOST_LINES));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertEquals(List.of(), javaFiles(MAIN, file -> !Files.exists(file.resolveSibling("package-info.java"))));
    }

    @Test
    void nothingIsLeftToDo() throws IOException {
        assertEquals(List.of(), javaFiles(MAIN, containing("\\b(TODO|FIXME|XXX)\\b")));
    }

    @Test
    void noErrorIsSwallowedWhole() throws IOException {
        assertEquals(List.of(), javaFiles(MAIN, containing("catch \\((final )?(Exception|Throwable|RuntimeException)\\b")));
    }

    private static Predicate<Path> containing(String expression) {
        Predicate<String> found = Pattern.compile(expression).asPredicate();
        return file -> lines(file).stream().anyMatch(found);
    }

    private static List<Path> javaFiles(Path folder, Predicate<Path> wrong) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(wrong).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
