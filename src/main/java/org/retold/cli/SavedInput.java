package org.retold.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retold.core.comparison.Comparison;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;

/** A saved comparison in the place of articles. */
final class SavedInput {

    private SavedInput() {
    }

    /** Empty where articles were named. */
    static Optional<Comparison> read(List<String> files) throws UnusableInput {
        if (files.stream().noneMatch(file -> file.endsWith(ComparisonFile.ENDING))) {
            return Optional.empty();
        }
        if (files.size() > 1) {
            throw new UnusableInput("A saved comparison (" + ComparisonFile.ENDING + ") stands alone; nothing can be named beside it.");
        }
        Path path = InputPath.existingFile(files.getFirst());
        try (ComparisonFile file = ComparisonFile.open(path, Recovery.ofThisUser())) {
            return Optional.of(file.comparison());
        } catch (StoreException e) {
            throw new UnusableInput(e.getMessage(), e);
        }
    }
}
