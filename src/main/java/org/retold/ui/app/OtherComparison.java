package org.retold.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.common.Messages;

/** Somebody else's saved comparison, read from a copy, so that the file itself is never touched. */
sealed interface OtherComparison {

    record Read(Comparison comparison) implements OtherComparison {
    }

    /** @param sentence for the reader: which file, what is wrong, what to do */
    record Unreadable(String sentence) implements OtherComparison {
    }

    static OtherComparison read(Path file) {
        try {
            return new Read(copied(file));
        } catch (StoreException failure) {
            return new Unreadable(Told.of(failure));
        } catch (IOException | UncheckedIOException failure) {
            return new Unreadable(Messages.words("merge.unreadable", file.getFileName()));
        }
    }

    private static Comparison copied(Path file) throws StoreException, IOException {
        Path folder = Files.createTempDirectory("retold-merge");
        try {
            Path copy = Files.copy(file, folder.resolve(file.getFileName().toString()));
            copy.toFile().setWritable(true);
            try (ComparisonFile opened = ComparisonFile.open(copy, new Recovery(folder.resolve("recovery")))) {
                return opened.comparison();
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
