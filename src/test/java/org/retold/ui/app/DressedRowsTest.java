package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.theme.Theme;

/** Rows are never seen without their styles, not for one frame: a label has its skin by then, and no words are black in the dark. */
class DressedRowsTest {

    private final Set<String> plain = new TreeSet<>();
    private final List<Integer> looks = new ArrayList<>();
    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"rows, rows", "coverage, coverage", "differences, difference-list"})
    void everyFrameShowsRowsInTheirStyles(String view, String list) {
        window = Window.openSample(Theme.DARK, 1000, 700);
        Window.run(() -> window.stage.getScene().addPostLayoutPulseListener(() -> look(list)));
        window.show(view);
        for (int i = 0; i < 12; i++) {
            int at = i;
            Window.run(() -> flow(list).scrollPixels(at % 5 == 4 ? -700 : 330));
            Window.frames(2);
        }
        for (int i = 0; i < 40; i++) {
            Window.run(i < 30 ? window.wiring.actions.next::perform : window.wiring.actions.previous::perform);
            Window.frames(3);
        }
        Window.run(() -> window.wiring.style.textSizeProperty().set(28));
        Window.frames(3);
        Window.run(() -> window.wiring.model.setBase("B"));
        Window.frames(3);
        assertTrue(looks.stream().mapToInt(Integer::intValue).sum() > 1000, "words were looked at");
        assertEquals(Set.of(), plain);
    }

    private void look(String list) {
        Node shown = window.stage.getScene().lookup("#" + list);
        if (shown != null) {
            List<Node> words = all(shown.lookup(".sheet")).filter(DressedRowsTest::saysSomething).toList();
            looks.add(words.size());
            words.stream().filter(DressedRowsTest::isPlain).map(Node::toString).forEach(plain::add);
        }
    }

    private static boolean saysSomething(Node node) {
        return node instanceof Label label && !label.getText().isEmpty() || node instanceof Text text && !text.getText().isBlank();
    }

    private static boolean isPlain(Node node) {
        return node instanceof Label label ? label.getSkin() == null : ((Text) node).getFill().equals(Color.BLACK);
    }

    private static Stream<Node> all(Node node) {
        return node == null || !node.isVisible() ? Stream.empty() : Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DressedRowsTest::all) : Stream.empty());
    }

    private VirtualFlow<?> flow(String list) {
        return (VirtualFlow<?>) window.find(list).lookup(".virtual-flow");
    }
}
