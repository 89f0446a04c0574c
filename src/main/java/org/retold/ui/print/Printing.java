package org.retold.ui.print;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.retold.print.PageFormat;
import org.retold.print.pdf.PageImages;

/** Where pages go; behind an interface because a machine without a display has neither dialogs nor printers. */
public interface Printing {

    /** Where the reader wants the file; empty if the reader thought better of it. */
    Optional<Path> chooseFile(String suggestedName);

    boolean hasPrinter();

    /** Asks the reader for the printer and its settings; empty if the reader thought better of it. */
    Optional<Job> begin(String title, PageFormat format);

    /** Where there is no printer, pages can be saved. */
    static Printing withoutPrinter(Function<String, Optional<Path>> files) {
        return new Printing() {
            @Override
            public Optional<Path> chooseFile(String suggestedName) {
                return files.apply(suggestedName);
            }

            @Override
            public boolean hasPrinter() {
                return false;
            }

            @Override
            public Optional<Job> begin(String title, PageFormat format) {
                return Optional.empty();
            }
        };
    }

    /** Pages on their way to a printer, used off the JavaFX thread. */
    interface Job {

        /** False if the printer takes no more. */
        boolean print(PageImages.Picture page);

        /** No more pages. */
        boolean end();

        void cancel();
    }
}
