package org.retold.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/**
 * Looks at the process from outside: native code opens sockets without asking Java. While the model is loaded and a
 * comparison made, the open files of the process are read over and over.
 */
class NoNetworkTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private static Set<String> sockets() {
        Set<String> sockets = new TreeSet<>();
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                target(file).filter(target -> target.startsWith("socket:")).ifPresent(sockets::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }

    /** Empty where the file was closed meanwhile. */
    private static Optional<String> target(Path file) {
        try {
            return Optional.of(Files.readSymbolicLink(file).toString());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Test
    void aComparisonOpensNoSocket() throws InterruptedException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "the open files of a process can only be read where there is /proc");
        Set<String> before = sockets();
        Set<String> seen = new TreeSet<>();
        Thread work = new Thread(NoNetworkTest::compare);
        work.start();
        while (work.isAlive()) {
            seen.addAll(sockets());
            work.join(1);
        }
        seen.addAll(sockets());
        seen.removeAll(before);
        assertEquals(Set.of(), seen);
    }

    private static void compare() {
        List<Article> articles = List.of(article("A", "The bridge was closed on Monday. Cracks had been found in it."),
                article("B", "Cracks were found in the bridge. It has been shut since Monday."));
        new Collator(OnnxModel::load).collate(articles, Options.DEFAULT, Progress.NONE);
    }

    private static Article article(String sigil, String text) {
        return ArticleParser.parse(text, ArticleHints.from(sigil)).withSigil(sigil);
    }
}
