package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.theme.Theme;

/** The tools fit into the window. */
class ToolStripTest {

    @ParameterizedTest
    @ValueSource(ints = {1000, 1440})
    void theBaseIsNamedInFull(int width) {
        Window window = Window.open(Theme.LIGHT, width, 700);
        try {
            Window.run(() -> window.wiring.model.add(List.of(courier("Bridge shut after storm"), courier("Ferries run again"))));
            window.aligned();
            Window.run(() -> window.wiring.model.setBase("B"));
            Window.frames(3);
            Window.run(() -> assertEquals("B  Courier (2)", window.find("base").lookupAll(".text").stream().map(text -> ((Text) text).getText())
                    .filter(text -> text.startsWith("B")).findFirst().orElseThrow()));
            Window.run(() -> ((Parent) window.stage.getScene().lookup(".tool-strip")).getChildrenUnmodifiable().stream().filter(Node::isVisible).forEach(node -> assertTrue(
                    node.getBoundsInParent().getMaxX() <= width, () -> node + " stands outside")));
        } finally {
            window.close();
        }
    }

    private static Article courier(String title) {
        return ArticleParser.parse(title + "\n\nThe bridge was shut on Monday.\n", ArticleHints.from("x.txt")).withOutlet("Courier");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1440})
    void whatTheFindFieldAsksForIsReadInFull(int width) {
        Window window = Window.openSample(Theme.LIGHT, width, 700);
        try {
            Window.run(() -> {
                TextField field = (TextField) window.find("find");
                Text prompt = field.lookupAll("*").stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(text -> text.getText().equals(field.getPromptText())).findFirst().orElseThrow();
                Bounds within = field.sceneToLocal(prompt.localToScene(prompt.getLayoutBounds()));
                double right = field.getWidth() - field.snappedRightInset();
                assertTrue(within.getMaxX() <= right, within + " in a field that ends at " + right);
            });
        } finally {
            window.close();
        }
    }
}
