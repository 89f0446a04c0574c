package org.retold.ui.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.progress.Progress;
import org.retold.intake.ArticleFiles;
import org.retold.intake.SampleComparison;
import org.retold.print.PageFormat;
import org.retold.print.Paper;
import org.retold.print.pdf.PageImages;
import org.retold.ui.common.Background;

/** What the print sheet does, without the sheet and without a printer. */
class PrintViewModelTest {

    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<Path> chosen = Optional.empty();
    private Optional<FakeJob> printer = Optional.empty();
    private Printing.Way way = Printing.Way.OPEN;
    private Printable printable = Papers.printable(SampleComparison.articles());

    private static final class FakeJob implements Printing.Job {

        private final List<PageImages.Picture> printed = new ArrayList<>();
        private boolean ended;
        private boolean cancelled;

        @Override
        public boolean print(PageImages.Picture page) {
            printed.add(page);
            return true;
        }

        @Override
        public boolean end() {
            ended = true;
            return true;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private final Printing printing = new Printing() {
        @Override
        public Optional<Path> chooseFile(String suggestedName) {
            return chosen;
        }

        @Override
        public Way way() {
            return printer.isPresent() ? way : Way.NO_PRINTER;
        }

        @Override
        public Optional<Job> begin(String title, PageFormat format) {
            return printer.map(job -> job);
        }
    };

    private PrintViewModel model() {
        return new PrintViewModel(() -> Optional.of(printable), printing, () -> LocalDate.of(2026, 2, 1),
                failures -> new Background(waiting::add, Runnable::run, failures));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private PrintViewModel opened() {
        PrintViewModel model = model();
        model.open(Optional.of(What.COVERAGE));
        work();
        return model;
    }

    @Test
    void pagesComeForEveryChoice() {
        PrintViewModel model = opened();
        int upright = model.pdfProperty().get().orElseThrow().pages();
        model.choiceProperty().set(model.choiceProperty().get().map(choice -> choice.sized(16)));
        assertTrue(model.pdfProperty().get().isEmpty());
        assertTrue(model.progressProperty().get().isPresent());
        work();
        assertTrue(model.pdfProperty().get().orElseThrow().pages() > upright);
        assertTrue(model.progressProperty().get().isEmpty());
    }

    @Test
    void pagesAreDrawnWhenTheyAreWanted() {
        PrintViewModel model = opened();
        model.want(1);
        model.want(0);
        work();
        assertEquals(2, model.pictures().size());
        PageFormat format = model.choiceProperty().get().orElseThrow().format();
        assertEquals(format.width(), model.pictures().get(1).width(), 1.5);
        assertEquals(format.height(), model.pictures().get(1).height(), 1.5);
    }

    @Test
    void whatIsSavedIsWhatWasSeen() throws IOException {
        PrintViewModel model = opened();
        chosen = Optional.of(folder.resolve("pages"));
        model.save();
        work();
        Path file = folder.resolve("pages.pdf");
        assertArrayEquals(model.pdfProperty().get().orElseThrow().content(), Files.readAllBytes(file));
        assertTrue(model.messageProperty().get().contains(file.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anImportedFileIsNeverWrittenTo() throws IOException {
        Path article = folder.resolve("article.pdf");
        Path other = folder.resolve("other.txt");
        Files.writeString(folder.resolve("article.txt"), "A headline\n\nSome words of an article that is told here.\n");
        Files.writeString(other, "Another headline\n\nSome words of an article that is told there.\n");
        printable = Papers.printable(ArticleFiles.read(List.of(folder.resolve("article.txt"), other), Progress.NONE).articles());
        Files.createLink(article, folder.resolve("article.txt"));
        PrintViewModel model = opened();
        chosen = Optional.of(article);
        model.save();
        work();
        assertTrue(Files.readString(article).startsWith("A headline"));
        assertTrue(model.messageProperty().get().startsWith("article.pdf is the file of an article"), model.messageProperty().get());
    }

    @Test
    void aFolderThatIsGoneIsSaidPlainly() {
        PrintViewModel model = opened();
        chosen = Optional.of(folder.resolve("gone").resolve("pages.pdf"));
        model.save();
        work();
        assertTrue(model.messageProperty().get().contains("could not be written (NoSuchFile)"), model.messageProperty().get());
    }

    @Test
    void withoutAPrinterItSaysSo() {
        PrintViewModel model = opened();
        assertFalse(model.print());
        work();
        assertTrue(model.messageProperty().get().startsWith("This machine has no printer"));
    }

    @Test
    void withoutTheProgramThatHandsPagesOverNothingIsSaidToBePrinted() {
        PrintViewModel model = opened();
        printer = Optional.of(new FakeJob());
        way = Printing.Way.NO_PROGRAM;
        assertFalse(model.print());
        work();
        assertTrue(printer.get().printed.isEmpty());
        assertEquals("Pages cannot be handed to a printer here, as the program /usr/bin/lpr is missing. Save them as PDF, or install"
                + " the system’s printing programs first.", model.messageProperty().get());
    }

    @Test
    void theProgramIsLookedForWhereOneIsNeeded() throws IOException {
        Path program = folder.resolve("lpr");
        assertEquals(Printing.Way.NO_PRINTER, new DesktopPrinting(name -> chosen, () -> false, Optional.of(program)).way());
        assertEquals(Printing.Way.NO_PROGRAM, new DesktopPrinting(name -> chosen, () -> true, Optional.of(program)).way());
        assertEquals(Printing.Way.OPEN, new DesktopPrinting(name -> chosen, () -> true, Optional.empty()).way());
        Files.createFile(program);
        assertTrue(program.toFile().setExecutable(true));
        assertEquals(Printing.Way.OPEN, new DesktopPrinting(name -> chosen, () -> true, Optional.of(program)).way());
    }

    @Test
    void theSamePagesGoToThePrinter() {
        PrintViewModel model = opened();
        printer = Optional.of(new FakeJob());
        model.print();
        work();
        assertEquals(model.pdfProperty().get().orElseThrow().pages(), printer.get().printed.size());
        assertTrue(printer.get().ended);
        assertFalse(printer.get().cancelled);
        assertEquals(Paper.A4.width() * 300 / 72, printer.get().printed.getFirst().width(), 130);
    }

    @Test
    void printingCanBeStopped() {
        PrintViewModel model = opened();
        printer = Optional.of(new FakeJob());
        model.print();
        model.cancel();
        work();
        assertTrue(printer.get().cancelled);
        assertTrue(printer.get().printed.isEmpty());
        assertTrue(model.progressProperty().get().isEmpty());
        assertTrue(model.messageProperty().get().startsWith("Stopped"));
    }

    @Test
    void aNameForTheFileHasNothingThatAFileSystemForbids() {
        assertEquals("Who won The vote in 2026 — Rows.pdf", PrintViewModel.fileName("Who won? The vote: in/2026 — Rows"));
    }
}
