package org.retold.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retold.ui.common.Messages;
import org.retold.ui.print.Printing;

/** Asks the reader for files and printers; behind an interface because a machine without a display has no such dialogs. */
@FunctionalInterface
interface FileDialogs {

    /** The files chosen; empty if the reader thought better of it. */
    List<Path> chooseArticles();

    /** The file with a newer version of an outlet's article; empty if the reader thought better of it. */
    default Optional<Path> chooseNewerVersion(String outlet) {
        return Optional.empty();
    }

    /** Another's saved comparison; empty if the reader thought better of it. */
    default Optional<Path> chooseComparison() {
        return Optional.empty();
    }

    /** A codebook to take over; empty if the reader thought better of it. */
    default Optional<Path> chooseCodebook() {
        return Optional.empty();
    }

    /** The printers of the machine and a place for pages; no printer where there is no display. */
    default Printing printing() {
        return Printing.withoutPrinter(this::choosePages);
    }

    /** Where to save pages; empty if the reader thought better of it. */
    default Optional<Path> choosePages(String suggestion) {
        return chooseTarget(suggestion, Messages.words("print.save.pdf"));
    }

    /**
     * Where to write something.
     *
     * @param suggestion a file's name
     * @param kind       what kind of file it is, in words
     */
    default Optional<Path> chooseTarget(String suggestion, String kind) {
        return Optional.empty();
    }
}
