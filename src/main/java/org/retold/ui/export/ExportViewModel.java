package org.retold.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.retold.core.annotation.Coder;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.print.pdf.FinishedFile;
import org.retold.report.HiddenNames;
import org.retold.report.ReportOptions;
import org.retold.report.export.Format;
import org.retold.report.export.Report;
import org.retold.ui.common.Background;
import org.retold.ui.common.ImportedFiles;
import org.retold.ui.common.Messages;

/**
 * What is exported and how; writes it where the reader wants it. The file appears under its name when it is whole. A file that an
 * article was read from, and the file that the comparison is saved in, are never written to. Used on the JavaFX thread only.
 */
public final class ExportViewModel {

    /** In the order in which most readers will look for them. */
    static final List<Format> FORMATS = List.of(Format.HTML, Format.CSV, Format.CODINGS, Format.RELIABILITY, Format.CODEBOOK, Format.QDC,
            Format.QDPX, Format.WEB_ANNOTATION, Format.TEI, Format.JSON, Format.JSON_LINES);

    private final Supplier<Optional<Exportable>> source;
    private final BiFunction<String, String, Optional<Path>> targets;
    private final Supplier<Instant> now;
    private final Background writing;
    private final ReadOnlyObjectWrapper<Optional<Exportable>> exported = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.HTML);
    private final BooleanProperty namesHidden = new SimpleBooleanProperty();
    private final BooleanProperty byteOrderMark = new SimpleBooleanProperty();
    private final ObservableSet<String> coders = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Optional<Double>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * @param source      empty before anything is compared
     * @param targets     asks for the place of a file, given its suggested name and its kind in words
     * @param backgrounds makes a background that tells failures to the handler it is given
     */
    public ExportViewModel(Supplier<Optional<Exportable>> source, BiFunction<String, String, Optional<Path>> targets, Supplier<Instant> now,
                           Function<Thread.UncaughtExceptionHandler, Background> backgrounds) {
        this.source = source;
        this.targets = targets;
        this.now = now;
        this.writing = backgrounds.apply((thread, failure) -> failed(failure));
    }

    /** What is exported while the sheet is open. */
    public ReadOnlyObjectProperty<Optional<Exportable>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** Whether outlets are called by their letters. */
    public BooleanProperty namesHiddenProperty() {
        return namesHidden;
    }

    /** Whether tables begin with a byte order mark. */
    public BooleanProperty byteOrderMarkProperty() {
        return byteOrderMark;
    }

    /** Ids of those whose codings are written. */
    public ObservableSet<String> coders() {
        return coders;
    }

    /** How far the writing is while it goes on, 0 to 1. */
    public ReadOnlyObjectProperty<Optional<Double>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was done, or why it could not be. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Takes what can be exported now, without names where the window hides them; false where there is nothing. */
    public boolean open() {
        exported.set(source.get());
        message.set("");
        namesHidden.set(exported.get().filter(Exportable::namesHidden).isPresent());
        coders.clear();
        exported.get().ifPresent(known -> known.coders().stream().map(Coder::id).filter(known.shown()::contains).forEach(coders::add));
        return exported.get().isPresent();
    }

    /** Stops what goes on. */
    public void cancel() {
        if (progress.get().isPresent()) {
            writing.cancel();
            progress.set(Optional.empty());
            message.set(Messages.words("export.cancelled"));
        }
    }

    /** Asks where to and writes. */
    public void export() {
        if (progress.get().isPresent() || exported.get().isEmpty()) {
            return;
        }
        Exportable known = exported.get().get();
        Format chosen = format.get();
        String name = namesHidden.get() ? new HiddenNames(known.input().articles()).masked(known.name()) : known.name();
        String ending = "." + chosen.extension();
        targets.apply(name + ending, Messages.words("export.format." + chosen.word())).ifPresent(target -> {
            boolean named = target.getFileName().toString().endsWith(ending);
            Path file = named ? target : target.resolveSibling(target.getFileName() + ending);
            refusal(known, file, named).ifPresentOrElse(message::set, () -> write(known, chosen, file));
        });
    }

    private static Optional<String> refusal(Exportable known, Path file, boolean named) {
        if (ImportedFiles.include(known.input().comparison().articles().stream().map(Article::source).toList(), file)) {
            return Optional.of(Messages.words("export.imported", file.getFileName()));
        }
        if (known.open().filter(saved -> ImportedFiles.isSame(saved, file)).isPresent()) {
            return Optional.of(Messages.words("export.own-file", file.getFileName()));
        }
        return named || !Files.exists(file) ? Optional.empty() : Optional.of(Messages.words("export.exists", file.getFileName()));
    }

    private void write(Exportable known, Format chosen, Path file) {
        ReportOptions options = options(known);
        message.set("");
        progress.set(Optional.of(0.0));
        writing.run(work -> written(known, chosen, options, file, work), words -> {
            progress.set(Optional.empty());
            message.set(words);
        }, report -> progress.set(Optional.of(report.fraction())));
    }

    private ReportOptions options(Exportable known) {
        ReportOptions options = ReportOptions.of(now.get()).withByteOrderMark(byteOrderMark.get());
        Set<String> everybody = known.coders().stream().map(Coder::id).collect(Collectors.toSet());
        ReportOptions chosen = coders.containsAll(everybody) ? options : options.withCoders(Set.copyOf(coders));
        return namesHidden.get() ? chosen.withNaming(new HiddenNames(known.input().articles())) : chosen;
    }

    private static String written(Exportable known, Format format, ReportOptions options, Path file, Progress work) {
        try {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            Report.write(format, known.input(), options, whole, work);
            work.checkCancelled();
            FinishedFile.write(file, whole.toByteArray());
            return Messages.words("export.done", file);
        } catch (NoSuchFileException gone) {
            return Messages.words("export.no-folder", file);
        } catch (AccessDeniedException denied) {
            return Messages.words("export.denied", file);
        } catch (IOException failure) {
            System.getLogger("org.retold").log(System.Logger.Level.WARNING, "exporting failed", failure);
            return Messages.words("export.not-written", file);
        }
    }

    private void failed(Throwable failure) {
        System.getLogger("org.retold").log(System.Logger.Level.ERROR, "exporting failed", failure);
        progress.set(Optional.empty());
        message.set(Messages.words("export.failed"));
    }
}
