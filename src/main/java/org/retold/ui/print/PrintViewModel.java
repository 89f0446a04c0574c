package org.retold.ui.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.retold.core.progress.Progress;
import org.retold.print.pdf.FinishedFile;
import org.retold.print.pdf.PageImages;
import org.retold.print.pdf.Pdf;
import org.retold.ui.common.Background;
import org.retold.ui.common.ImportedFiles;
import org.retold.ui.common.Messages;

/**
 * The pages as they would be printed, made anew whenever another choice is made; saves them and sends them to a printer. Used on
 * the JavaFX thread only; all long work is done elsewhere and can be cancelled.
 */
public final class PrintViewModel {

    private static final double DOTS_PER_POINT = 300 / 72.0;
    private static final int PICTURES_KEPT = 40;

    private final Supplier<Optional<Printable>> comparison;
    private final Printing printing;
    private final Supplier<LocalDate> today;
    private final Background making;
    private final Background drawing;
    private final Background sending;
    private final ObjectProperty<Optional<Choice>> choice = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pdf>> pdf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Double>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ObservableMap<Integer, PageImages.Picture> pictures = FXCollections.observableHashMap();
    private final Set<Integer> wanted = new LinkedHashSet<>();
    private boolean drawingNow;
    private double scale = 1;
    private Optional<Printable> printable = Optional.empty();

    /**
     * @param comparison  what can be printed now; empty before anything is compared
     * @param backgrounds makes a background that tells failures to the handler it is given
     */
    public PrintViewModel(Supplier<Optional<Printable>> comparison, Printing printing, Supplier<LocalDate> today,
                          Function<Thread.UncaughtExceptionHandler, Background> backgrounds) {
        this.comparison = comparison;
        this.printing = printing;
        this.today = today;
        this.making = backgrounds.apply((thread, failure) -> failed(failure));
        this.drawing = backgrounds.apply((thread, failure) -> failed(failure));
        this.sending = backgrounds.apply((thread, failure) -> failed(failure));
        choice.subscribe(this::make);
    }

    /** What is wanted, while the sheet is open; empty while it is closed. */
    public ObjectProperty<Optional<Choice>> choiceProperty() {
        return choice;
    }

    /** The pages of the present choice, once they are made. */
    public ReadOnlyObjectProperty<Optional<Pdf>> pdfProperty() {
        return pdf.getReadOnlyProperty();
    }

    /** How far the making or printing of pages is while it goes on, 0 to 1. */
    public ReadOnlyObjectProperty<Optional<Double>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was done, or why it could not be. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Pictures of pages, by their number from 0, as they come; some of those that were asked for first go again. */
    public ObservableMap<Integer, PageImages.Picture> pictures() {
        return pictures;
    }

    /** @param view the one in front; Rows where that cannot be printed */
    public void open(Optional<What> view) {
        printable = comparison.get();
        message.set("");
        printable.ifPresent(known -> choice.set(Optional.of(Choice.usual(view.orElse(What.ROWS), known.story().articles().size(),
                Locale.getDefault()))));
    }

    public void close() {
        cancel();
        choice.set(Optional.empty());
    }

    /** Stops what goes on; pages that are made stay. */
    public void cancel() {
        boolean stopped = progress.get().isPresent();
        making.cancel();
        sending.cancel();
        progress.set(Optional.empty());
        if (stopped) {
            message.set(Messages.words("print.cancelled"));
        }
    }

    private void make(Optional<Choice> wish) {
        making.cancel();
        drawing.cancel();
        pdf.set(Optional.empty());
        pictures.clear();
        wanted.clear();
        drawingNow = false;
        if (wish.isEmpty() || printable.isEmpty()) {
            return;
        }
        Choice chosen = wish.get();
        Printable known = printable.get();
        String dated = Messages.words("print.dated", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Messages.locale()).format(today.get()));
        message.set("");
        progress.set(Optional.of(0.0));
        making.run(work -> Pdf.of(known.document(chosen.what(), chosen.format(), dated), chosen.format(), chosen.grey(), work), made -> {
            progress.set(Optional.empty());
            pdf.set(Optional.of(made));
            if (!made.missing().isEmpty()) {
                message.set(Messages.words("print.missing", made.missing().size(),
                        String.join(" ", made.missing().subList(0, Math.min(5, made.missing().size())))));
            }
        }, report -> progress.set(Optional.of(report.fraction())));
    }

    /** How large pictures of pages are from now on: pixels for a point. */
    public void setScale(double pixels) {
        if (Math.abs(pixels - scale) > .01) {
            scale = pixels;
            pictures.clear();
        }
    }

    /** Has a page drawn if it is not yet. */
    public void want(int page) {
        if (!pictures.containsKey(page) && wanted.add(page)) {
            drawNext();
        }
    }

    private void drawNext() {
        if (drawingNow || wanted.isEmpty() || pdf.get().isEmpty()) {
            return;
        }
        int page = wanted.iterator().next();
        byte[] content = pdf.get().get().content();
        double size = scale;
        drawingNow = true;
        drawing.run(work -> {
            try (PageImages images = new PageImages(content)) {
                return images.picture(page, size);
            }
        }, picture -> {
            drawingNow = false;
            wanted.remove(page);
            if (pictures.size() >= PICTURES_KEPT) {
                pictures.remove(pictures.keySet().stream().max((a, b) -> Math.abs(a - page) - Math.abs(b - page)).orElseThrow());
            }
            pictures.put(page, picture);
            drawNext();
        }, report -> { });
    }

    /** Asks where to, and writes the file; it appears when it is complete. A file that an article was read from stays as it is. */
    public void save() {
        pdf.get().ifPresent(made -> printing.chooseFile(fileName(made.title())).ifPresent(file -> save(made, withEnding(file))));
    }

    private void save(Pdf made, Path file) {
        if (printable.filter(known -> ImportedFiles.include(known.sources(), file)).isPresent()) {
            message.set(Messages.words("print.imported", file.getFileName()));
            return;
        }
        sending.run(work -> {
            try {
                FinishedFile.write(file, made.content());
                return Messages.words("print.saved", file);
            } catch (IOException failure) {
                return Messages.words("print.not-saved", file, failure.getClass().getSimpleName().replace("Exception", ""));
            }
        }, message::set, report -> { });
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? file : file.resolveSibling(name + ".pdf");
    }

    static String fileName(String title) {
        String name = title.replaceAll("[^\\p{L}\\p{N} ,’'—-]+", " ").replaceAll("\\s+", " ").strip();
        return (name.length() > 80 ? name.substring(0, 80).strip() : name) + ".pdf";
    }

    /**
     * Asks for the printer and prints.
     *
     * @return false if no page can reach paper from here, which is said; they can be saved
     */
    public boolean print() {
        if (pdf.get().isEmpty() || choice.get().isEmpty()) {
            return true;
        }
        Printing.Way way = printing.way();
        if (way != Printing.Way.OPEN) {
            message.set(Messages.words(way.key()));
            return false;
        }
        Pdf made = pdf.get().get();
        printing.begin(made.title(), choice.get().get().format()).ifPresent(job -> {
            progress.set(Optional.of(0.0));
            sending.run(work -> send(made, job, work), sent -> {
                progress.set(Optional.empty());
                message.set(Messages.words(sent ? way.key() : "print.refused", made.pages()));
            }, report -> progress.set(Optional.of(report.fraction())));
        });
        return true;
    }

    private static boolean send(Pdf made, Printing.Job job, Progress work) {
        boolean ended = false;
        try (PageImages images = new PageImages(made.content())) {
            for (int page = 0; page < images.count(); page++) {
                work.checkCancelled();
                work.report(Progress.Stage.PRINTING, (double) page / images.count());
                if (!job.print(images.picture(page, DOTS_PER_POINT))) {
                    return false;
                }
            }
            ended = job.end();
            return ended;
        } finally {
            if (!ended) {
                job.cancel();
            }
        }
    }

    private void failed(Throwable failure) {
        System.getLogger("org.retold").log(System.Logger.Level.ERROR, "printing failed", failure);
        drawingNow = false;
        progress.set(Optional.empty());
        message.set(Messages.words("print.failed"));
    }
}
