package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collator;
import org.retold.model.OnnxModel;
import org.retold.ui.theme.Theme;

/** Pictures of Rows and Coverage in both themes and sizes, compared by the real engine. */
class StoryScreensTest {

    private static final Collator COLLATOR = new Collator(OnnxModel::load);

    private static void picture(String what, Theme theme, int width, int height, List<Path> files) {
        Window window = Window.open(theme, width, height, new ArticleDesk(), COLLATOR::collate);
        if (files.isEmpty()) {
            Window.run(() -> window.wiring.openArticles.openSample());
        } else {
            Window.run(() -> window.wiring.openArticles.open(files));
        }
        Window.until(() -> window.wiring.model.articles().size() > 1);
        window.aligned();
        String look = "-" + what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        for (String view : List.of("rows", "coverage")) {
            Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                    .filter(one -> one.titleKey().equals("view." + view)).findFirst().orElseThrow()));
            Window.frames(4);
            window.snapshot(view + look);
            int rows = Window.on(() -> ((ListView<?>) window.stage.getScene().lookup("#" + view)).getItems().size());
            assertTrue(rows > 10, view);
            Window.run(() -> {
                ListView<?> list = (ListView<?>) window.stage.getScene().lookup("#" + view);
                window.wiring.model.step(1);
                window.wiring.model.step(9);
                list.requestFocus();
            });
            window.snapshot(view + look + "-selected");
        }
        window.close();
    }

    @Test
    void theSample() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            picture("sample", theme, 1440, 900, List.of());
            picture("sample", theme, 1000, 700, List.of());
        }
    }

    @Test
    void fiveRealArticles() throws IOException {
        Path seeds = Stream.of("../shared/bench/seeds", "../../shared/bench/seeds").map(Path::of).filter(Files::isDirectory)
                .findFirst().orElse(null);
        Assumptions.assumeTrue(seeds != null, "the five articles are not here");
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> articles = files.sorted().toList();
            picture("seeds", Theme.LIGHT, 1440, 900, articles);
            picture("seeds", Theme.DARK, 1440, 900, articles);
            picture("seeds", Theme.LIGHT, 1000, 700, articles);
        }
    }
}
