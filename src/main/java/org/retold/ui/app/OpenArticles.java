package org.retold.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.Clipboard;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Original;
import org.retold.core.text.Article;
import org.retold.intake.Intake;
import org.retold.intake.UnreadableException;
import org.retold.store.ComparisonFile;
import org.retold.ui.common.Background;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.ScriptFonts;

/** Brings articles into the comparison, and says which files could not be read and why. */
final class OpenArticles {

    /** What is done where another comparison is to be in the window. */
    interface Comparisons {

        void open(Path saved);

        /** @param toOther puts it there; not run before what is in the window is safe or given up */
        void giveWay(Runnable toOther);
    }

    private final ComparisonModel model;
    private final WindowModel window;
    private final MissingFonts missingFonts = new MissingFonts(ScriptFonts::ofThisMachine);
    private final ArticleDesk desk;
    private final FileDialogs dialogs;
    private final Background background;
    private final Comparisons comparisons;
    private String sample = "";
    private final ReadOnlyBooleanWrapper sampleShown = new ReadOnlyBooleanWrapper(this, "sampleShown", false);

    OpenArticles(ComparisonModel model, WindowModel window, ArticleDesk desk, FileDialogs dialogs, Background background,
                 Comparisons comparisons) {
        this.model = model;
        this.window = window;
        this.desk = desk;
        this.dialogs = dialogs;
        this.background = background;
        this.comparisons = comparisons;
        model.comparisonProperty().subscribe(now -> sampleShown.set(now.id().equals(sample)));
    }

    void choose() {
        List<Path> chosen = dialogs.chooseArticles();
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /** A saved comparison is opened as it was; articles beside it join it. */
    void open(List<Path> paths) {
        List<Path> saved = paths.stream().filter(OpenArticles::isComparison).toList();
        List<Path> others = paths.stream().filter(path -> !isComparison(path)).toList();
        saved.stream().findFirst().ifPresent(comparisons::open);
        if (!others.isEmpty()) {
            background.run(progress -> desk.open(others, progress), this::take, report -> { });
        }
    }

    private static boolean isComparison(Path path) {
        return path.getFileName() != null && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ComparisonFile.ENDING);
    }

    /** True while what is open is the sample and nothing of the reader's own. */
    ReadOnlyBooleanProperty sampleShownProperty() {
        return sampleShown.getReadOnlyProperty();
    }

    void openSample() {
        comparisons.giveWay(() -> {
            sample = UUID.randomUUID().toString();
            model.open(Comparison.empty(sample).withLesson(desk.sampleLesson()));
            model.add(desk.sample());
        });
    }

    void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
            return;
        }
        try {
            String plain = Optional.ofNullable(clipboard.getString()).orElse("");
            Optional<String> html = Optional.ofNullable(clipboard.getHtml());
            Article article = desk.paste(html, plain);
            take(new Intake(List.of(article), List.of(Original.ofText(article.source(), html.orElse(plain))), List.of()));
        } catch (UnreadableException nothing) {
            window.tell(new Notice(Told.of(nothing), List.of()));
        }
    }

    /** The sample makes room for the reader's own articles. */
    private void take(Intake intake) {
        if (!intake.articles().isEmpty()) {
            if (sampleShown.get()) {
                model.open(Comparison.empty(UUID.randomUUID().toString()));
            }
            model.add(intake.articles(), intake.originals());
        }
        Optional<Notice> fonts = missingFonts.in(intake.articles());
        window.noticeProperty().set(intake.unreadable().isEmpty() ? fonts
                : Optional.of(new Notice(headline(intake), intake.unreadable().stream().map(Told::of).toList())));
    }

    private static String headline(Intake intake) {
        return Messages.words(intake.articles().isEmpty() ? "notice.unreadable.all" : "notice.unreadable", intake.unreadable().size());
    }
}
