package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.theme.Theme;

/** Whoever goes from a list to the text sees the passage there, also where the columns have not been laid out before. */
class FromListToColumnsTest {

    private Window window;

    @BeforeEach
    void openWithAnotherViewInFront() {
        window = Window.open(Theme.LIGHT, 1000, 700);
        window.show("differences");
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"14, A", "48, A", "14, C", "48, C", "48, D"})
    void enterShowsTheSelectedPassageAtOnce(double size, String sigil) {
        Window.run(() -> window.wiring.style.textSizeProperty().set(size));
        Window.frames(8);
        for (int i = 0; i < 64 && window.selected().filter(place -> isFarDown(place, sigil)).isEmpty(); i++) {
            Window.run(window.wiring.actions.next::perform);
        }
        Window.frames(8);
        window.press("difference-list", KeyCode.ENTER);
        Window.frames(16);
        window.snapshot("from-list-to-columns-" + (int) size + "-" + sigil);
        PassageRef selected = window.selected().orElseThrow();
        assertTrue(isFarDown(selected, sigil), "far down: " + selected);
        assertTrue(isSeen(selected), selected + " is not in sight");
        assertTrue(Window.on(() -> window.stage.getScene().getFocusOwner().getStyleClass().contains("styled-text-area")), "keyboard");
    }

    @ParameterizedTest
    @CsvSource({"28", "40", "48"})
    void aPassageThatFillsTheColumnIsReadFromItsBeginning(double size) {
        Window.run(() -> window.wiring.style.textSizeProperty().set(size));
        List<PassageRef> cut = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            window.show("differences");
            Window.run(window.wiring.actions.next::perform);
            Window.run(window.wiring.actions.next::perform);
            Window.frames(4);
            window.press("difference-list", KeyCode.ENTER);
            Window.frames(16);
            window.selected().filter(place -> !Window.on(() -> probe().isWellInSight(place))).ifPresent(cut::add);
        }
        window.snapshot("from-list-to-columns-long-" + (int) size);
        assertEquals(List.of(), cut);
    }

    @Test
    void anotherSizeMeanwhileChangesNothingAboutIt() {
        List<PassageRef> unseen = new ArrayList<>();
        double[] sizes = {48, 14, 28, 10};
        for (double size : sizes) {
            window.show("differences");
            for (int i = 0; i < 9; i++) {
                Window.run(window.wiring.actions.next::perform);
            }
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            Window.frames(4);
            window.press("difference-list", KeyCode.ENTER);
            Window.frames(16);
            window.selected().filter(place -> !isSeen(place)).ifPresent(unseen::add);
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void columnsThatAreMadeOnlyThenStandLevelToo() {
        for (int i = 0; i < 64 && window.selected().filter(place -> isFarDown(place, "C")).isEmpty(); i++) {
            Window.run(window.wiring.actions.next::perform);
        }
        Window.frames(8);
        window.press("difference-list", KeyCode.ENTER);
        Window.frames(16);
        List<Double> first = Window.on(() -> probe().panes().stream()
                .map(ArticlePane::firstPlace).toList());
        assertEquals(4, first.size());
        assertTrue(first.stream().allMatch(place -> place > 3), "all far down: " + first);
    }

    private static boolean isFarDown(PassageRef place, String sigil) {
        return place.sigil().equals(sigil) && place.passage() > 8;
    }

    private boolean isSeen(PassageRef place) {
        return Window.on(() -> probe().isInSight(place));
    }

    private ScrollProbe probe() {
        return new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
    }
}
