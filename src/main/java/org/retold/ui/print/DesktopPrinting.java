package org.retold.ui.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import org.retold.print.PageFormat;
import org.retold.print.pdf.PageImages;

/**
 * The printers of this machine. What is printed is the picture that was seen, as large as the paper. On Linux Java finds printers
 * by the library of CUPS, but hands pages over by a program, and says nothing where that is missing: so it is looked for before.
 */
public final class DesktopPrinting implements Printing {

    /** Where Java on Linux has the program that hands pages to a printer; it looks nowhere else. */
    private static final Path PROGRAM = Path.of("/usr/bin/lpr");

    private final Function<String, Optional<Path>> files;
    private final BooleanSupplier anyPrinter;
    private final Optional<Path> program;

    public DesktopPrinting(Function<String, Optional<Path>> files) {
        this(files, () -> !Printer.getAllPrinters().isEmpty(),
                Optional.of(PROGRAM).filter(needed -> System.getProperty("os.name").startsWith("Linux")));
    }

    /** @param program what hands pages over here; empty where none is needed */
    DesktopPrinting(Function<String, Optional<Path>> files, BooleanSupplier anyPrinter, Optional<Path> program) {
        this.files = files;
        this.anyPrinter = anyPrinter;
        this.program = program;
    }

    @Override
    public Optional<Path> chooseFile(String suggestedName) {
        return files.apply(suggestedName);
    }

    @Override
    public Way way() {
        if (!anyPrinter.getAsBoolean()) {
            return Way.NO_PRINTER;
        }
        return program.filter(needed -> !Files.isExecutable(needed)).isPresent() ? Way.NO_PROGRAM : Way.OPEN;
    }

    @Override
    public Optional<Job> begin(String title, PageFormat format) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setPageLayout(layout(job.getPrinter(), format));
        if (!job.showPrintDialog(null)) {
            job.cancelJob();
            return Optional.empty();
        }
        PageLayout layout = layout(job.getPrinter(), format);
        return Optional.of(new Job() {
            @Override
            public boolean print(PageImages.Picture page) {
                ImageView image = new ImageView(Pictures.image(page));
                image.setFitWidth(format.width());
                image.setFitHeight(format.height());
                image.setTranslateX(-layout.getLeftMargin());
                image.setTranslateY(-layout.getTopMargin());
                return job.printPage(layout, new Group(image));
            }

            @Override
            public boolean end() {
                return job.endJob();
            }

            @Override
            public void cancel() {
                job.cancelJob();
            }
        });
    }

    private static PageLayout layout(Printer printer, PageFormat format) {
        Paper paper = switch (format.paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.NA_LETTER;
        };
        return printer.createPageLayout(paper, format.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
    }
}
