package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/** In the lists, what is being read stays where it is while the text changes its size, face or colours. */
class KeptPlaceTest {

    private static final double[] SIZES = {10, 20, 48, 28, 14};

    private Window window;

    @BeforeEach
    void open() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"rows, rows", "coverage, coverage", "differences, difference-list"})
    void theFirstRowInSightStays(String view, String list) {
        window.show(view);
        Window.run(() -> window.wiring.style.textSizeProperty().set(28));
        Window.frames(8);
        Window.run(() -> flow(list).scrollToTop(6));
        Window.frames(4);
        int before = Window.on(() -> first(list));
        assertTrue(before > 0, "nothing to scroll");
        List<String> moved = new ArrayList<>();
        for (Runnable change : changes()) {
            Window.run(change);
            Window.frames(12);
            int now = Window.on(() -> first(list));
            if (now != before) {
                moved.add(before + " " + now + " at " + window.wiring.style.textSizeProperty().get());
            }
        }
        assertEquals(List.of(), moved);
    }

    @Test
    void theGridIsAsHighAsItsWords() {
        window.show("coverage");
        for (double size : new double[] {10, 14, 20, 28, 48}) {
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            Window.frames(8);
            assertEquals(List.of(), Window.on(() -> cut(size)), size + " px");
        }
    }

    private List<String> cut(double size) {
        List<String> cut = new ArrayList<>();
        List<Label> labels = all(window.find("coverage")).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getText() != null && !label.getText().isEmpty()).toList();
        assertTrue(!labels.isEmpty());
        for (Label label : labels) {
            boolean isCell = label.getStyleClass().contains("coverage-cell");
            boolean small = label.getFont().getSize() < size * .79;
            if (label.getHeight() < label.prefHeight(-1) - .5 || isCell && label.getWidth() < label.prefWidth(-1) - .5 || small) {
                cut.add("%s %.1f px, %.0f × %.0f".formatted(label.getText(), label.getFont().getSize(), label.getWidth(), label.getHeight()));
            }
        }
        return cut;
    }

    private List<Runnable> changes() {
        List<Runnable> changes = new ArrayList<>();
        for (double size : SIZES) {
            changes.add(() -> window.wiring.style.textSizeProperty().set(size));
        }
        changes.add(() -> window.wiring.style.textSizeProperty().set(28));
        for (Theme theme : Theme.values()) {
            changes.add(() -> window.wiring.appearance.themeProperty().set(theme));
        }
        changes.add(() -> window.wiring.style.typesettingProperty().set(new Typesetting(Face.SANS, 2)));
        return changes;
    }

    private int first(String list) {
        VirtualFlow<?> flow = flow(list);
        IndexedCell<?> first = (IndexedCell<?>) flow.getFirstVisibleCell();
        return first.getLayoutY() + first.getHeight() < 2 ? first.getIndex() + 1 : first.getIndex();
    }

    private VirtualFlow<?> flow(String list) {
        return (VirtualFlow<?>) window.find(list).lookup(".virtual-flow");
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(KeptPlaceTest::all))
                : Stream.of(node);
    }
}
