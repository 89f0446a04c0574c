package org.retold.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.retold.core.collate.Collator;
import org.retold.model.OnnxModel;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.Faces;
import org.retold.ui.theme.Theme;

/** Opens the window with the files that are named, or with the sample. */
public final class ReaderApp extends Application {

    /** @throws UnsupportedOperationException if there is no display */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Faces.load();
        Collator collator = new Collator(OnnxModel::load);
        Wiring wiring = new Wiring(Theme.SYSTEM, new FileDesk(), List::of, collator::collate);
        stage.setTitle(Messages.words("app.title"));
        stage.setScene(wiring.mainWindow.scene());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        if (files.isEmpty()) {
            wiring.openArticles.openSample();
        } else {
            wiring.openArticles.open(files);
        }
    }
}
