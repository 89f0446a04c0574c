package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** What one who sees the program for the first time asks of five articles, counted in actions from the empty window. */
class NewcomerJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;
    private int actions;

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,900", "1000,700"})
    void whatOnlyOutletBReportsIsTwoActionsAwayFromTheEmptyWindow(int width, int height) {
        List<Path> articles = Window.fiveArticles();
        window = Window.open(Theme.LIGHT, width, height, new ArticleDesk(), () -> articles, Window.REAL::collate);
        click("#empty-open");
        assertTrue(Window.until(() -> window.wiring.model.collationProperty().get()
                .filter(collation -> collation.articles().size() == 5).isPresent()));
        window.aligned();
        window.snapshot("newcomer-" + width + "-opened");
        click("#only-here-B");
        window.snapshot("newcomer-" + width + "-only-b");
        List<StoryRow> rows = Window.on(this::rows);
        assertEquals("view.coverage", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
        assertTrue(!rows.isEmpty() && rows.stream().allMatch(row -> row.tellers().equals(List.of("B"))), rows.toString());
        assertTrue(Window.on(() -> ((Label) window.stage.getScene().lookup("#filter-words")).getText()).startsWith("only B: " + rows.size()));
        assertEquals(2, actions);
    }

    private void click(String id) {
        robot.clickOn(id);
        actions++;
        Window.frames(4);
    }

    @SuppressWarnings("unchecked")
    private List<StoryRow> rows() {
        return List.copyOf(((ListView<StoryRow>) window.stage.getScene().lookup("#coverage")).getItems());
    }
}
