package org.retold.ui.print;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.retold.print.PageFormat;
import org.retold.print.pdf.PageImages;

/** Where pages go; behind an interface because a machine without a display has neither dialogs nor printers. */
public interface Printing {

    /** Whether pages reach paper from here. */
    enum Way {
        OPEN("print.sent"), NO_PRINTER("print.no-printer"), NO_PROGRAM("print.no-program");

        private final String key;

        Way(String key) {
            this.key = key;
        }

        /** The key of what there is to say. */
        String key() {
            return key;
        }
    }

    /** Where the reader wants the file; empty if the reader thought better of it. */
    Optional<Path> chooseFile(String suggestedName);

    Way way();

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
            public Way way() {
                return Way.NO_PRINTER;
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
