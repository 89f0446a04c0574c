package org.retold.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.retold.core.collate.Collator;
import org.retold.model.OnnxModel;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.SettingsFile;
import org.retold.ui.common.Messages;
import org.retold.ui.print.DesktopPrinting;
import org.retold.ui.print.Printing;
import org.retold.ui.saving.KeptVectors;
import org.retold.ui.theme.Faces;

/** Opens the window with the files that are named, or with the sample. */
public final class ReaderApp extends Application {

    /** @throws UnsupportedOperationException if there is no display */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Faces.load();
        Remembering memory = new Remembering(SettingsFile.ofThisUser());
        Messages.speak(memory.language(), Locale.getDefault());
        Locale.setDefault(Messages.locale());
        KeptVectors vectors = new KeptVectors(OnnxModel.NAME, OnnxModel::load);
        Collator collator = new Collator(vectors);
        Wiring wiring = new Wiring(memory.theme(), new ArticleDesk(), dialogs(stage), collator::collate, Recovery.ofThisUser());
        wiring.saved.keep(vectors);
        Thread.currentThread().setUncaughtExceptionHandler(wiring::failed);
        wiring.coding.desk.suggest(memory.coder());
        memory.restore(stage, wiring.style, wiring.appearance);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        wiring.window.presentingProperty().subscribe(stage::setFullScreen);
        stage.titleProperty().bind(wiring.title());
        addIcons(stage);
        stage.setScene(wiring.mainWindow.scene());
        wiring.guard(stage);
        stage.setOnHidden(event -> {
            memory.save(stage, wiring.style, wiring.appearance, wiring.coding.desk.suggested());
            wiring.close();
        });
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        if (files.isEmpty()) {
            wiring.openArticles.openSample();
        } else {
            wiring.openArticles.open(files);
        }
        stage.show();
        wiring.saving.offerLost();
    }

    private static void addIcons(Stage stage) {
        for (int size : new int[] {16, 32, 64, 128, 256}) {
            Optional.ofNullable(ReaderApp.class.getResourceAsStream("/org/retold/icons/retold-" + size + ".png"))
                    .map(Image::new).ifPresent(stage.getIcons()::add);
        }
    }

    private static FileDialogs dialogs(Stage stage) {
        return new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return choose(stage);
            }

            @Override
            public Optional<Path> chooseNewerVersion(String outlet) {
                FileChooser chooser = articleChooser(Messages.words("replace.title", outlet));
                return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
            }

            @Override
            public Optional<Path> chooseComparison() {
                FileChooser chooser = chooser("action.merge", "merge.files", "*" + ComparisonFile.ENDING);
                return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
            }

            @Override
            public Optional<Path> chooseCodebook() {
                FileChooser chooser = chooser("codebook.title", "codebook.files", "*.csv", "*.qdc");
                return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
            }

            @Override
            public Printing printing() {
                return new DesktopPrinting(this::choosePages);
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                FileChooser chooser = new FileChooser();
                chooser.setInitialFileName(suggestion);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + suggestion.substring(suggestion.lastIndexOf('.'))));
                return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
            }
        };
    }

    private static FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.words(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.words(kind), endings));
        return chooser;
    }

    private static List<Path> choose(Stage stage) {
        List<File> chosen = articleChooser(Messages.words("open.title")).showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static FileChooser articleChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(Messages.words("open.articles"), "*.txt", "*.md", "*.html", "*.htm", "*.retold"),
                new FileChooser.ExtensionFilter(Messages.words("open.all"), "*"));
        return chooser;
    }
}
