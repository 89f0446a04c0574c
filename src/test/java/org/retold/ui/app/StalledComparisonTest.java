package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Options;
import org.retold.core.decision.Decisions;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.theme.Theme;

/** Where comparing was cancelled or failed, every view says that nothing is compared, and one button has it done. */
class StalledComparisonTest {

    private Window window;
    private final AtomicBoolean works = new AtomicBoolean();

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"rows, true", "rows, false", "coverage, true", "coverage, false", "differences, true", "differences, false"})
    void aViewSaysSoUntilItIsDone(String view, boolean cancelled) {
        window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), cancelled ? this::endless : this::broken);
        window.show(view);
        Window.run(window.wiring.openArticles::openSample);
        if (cancelled) {
            assertTrue(Window.until(() -> window.wiring.runs.progressProperty().get().isPresent()));
            assertFalse(says("comparison.stalled"), "it is coming");
            Window.run(() -> ((ButtonBase) window.find("cancel")).fire());
        }
        assertTrue(Window.until(() -> window.find("compare-again").isVisible()), "can be asked for again");
        Window.frames(4);
        window.snapshot("stalled-" + view + (cancelled ? "-cancelled" : "-failed"));
        assertTrue(says("comparison.stalled"));
        works.set(true);
        Window.run(() -> ((ButtonBase) window.find("compare-again")).fire());
        window.aligned();
        Window.frames(4);
        assertFalse(says("comparison.stalled"));
        assertFalse(Window.on(() -> window.find("compare-again").isVisible()));
        assertEquals(4, (int) Window.on(() -> window.wiring.model.collationProperty().get().orElseThrow().articles().size()));
    }

    private boolean says(String key) {
        return Window.on(() -> window.stage.getScene().getRoot().lookupAll(".label").stream().filter(Label.class::isInstance)
                .filter(StalledComparisonTest::isSeen).map(label -> ((Label) label).getText()).anyMatch(Messages.words(key)::equals));
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private Collation endless(List<Article> articles, Decisions decisions, Options options, Progress progress) {
        while (!works.get()) {
            progress.checkCancelled();
            Thread.onSpinWait();
        }
        return new RoughCollating().collate(articles, decisions, options, progress);
    }

    private Collation broken(List<Article> articles, Decisions decisions, Options options, Progress progress) {
        if (!works.get()) {
            throw new IllegalStateException("for a test");
        }
        return new RoughCollating().collate(articles, decisions, options, progress);
    }
}
