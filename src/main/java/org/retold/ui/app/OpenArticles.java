package org.retold.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.retold.ui.common.Background;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;

/** Brings articles into the comparison, and says by name and reason what could not be read. */
final class OpenArticles {

    private final ComparisonModel model;
    private final WindowModel window;
    private final ArticleDesk desk;
    private final FileDialogs dialogs;
    private final Background background;
    private boolean sampleShown;

    OpenArticles(ComparisonModel model, WindowModel window, ArticleDesk desk, FileDialogs dialogs, Background background) {
        this.model = model;
        this.window = window;
        this.desk = desk;
        this.dialogs = dialogs;
        this.background = background;
    }

    void choose() {
        List<Path> chosen = dialogs.chooseArticles();
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /** The sample makes room for the reader's own articles. */
    void open(List<Path> paths) {
        background.run(progress -> desk.open(paths, progress), this::take, report -> { });
    }

    void openSample() {
        model.replaceAll(desk.sample());
        sampleShown = true;
    }

    void paste(Clipboard clipboard) {
        String html = clipboard.hasHtml() ? clipboard.getHtml() : "";
        String plain = clipboard.hasString() ? clipboard.getString() : "";
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
            return;
        }
        desk.paste(html, plain).ifPresentOrElse(article -> take(new ArticleDesk.Opened(List.of(article), List.of())),
                () -> window.tell(new Notice(Messages.words("notice.nothing-to-paste"), List.of())));
    }

    private void take(ArticleDesk.Opened opened) {
        if (!opened.articles().isEmpty()) {
            if (sampleShown) {
                sampleShown = false;
                model.replaceAll(opened.articles());
            } else {
                model.add(opened.articles());
            }
        }
        window.noticeProperty().set(opened.unreadable().isEmpty() ? Optional.empty()
                : Optional.of(new Notice(Messages.words("notice.unreadable", opened.unreadable().size()),
                        opened.unreadable().stream().map(file -> file.name() + " — " + file.reason()).toList())));
    }
}
