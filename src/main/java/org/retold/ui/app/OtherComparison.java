package org.retold.ui.app;

import java.nio.file.Path;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.StoreException;

/** Somebody else's saved comparison, or why it cannot be read. */
sealed interface OtherComparison {

    record Read(Comparison comparison) implements OtherComparison {
    }

    /** @param sentence for the reader: which file, what is wrong, what to do */
    record Unreadable(String sentence) implements OtherComparison {
    }

    static OtherComparison read(Path file) {
        try {
            return new Read(ComparisonFile.read(file));
        } catch (StoreException failure) {
            return new Unreadable(Told.of(failure));
        }
    }
}
