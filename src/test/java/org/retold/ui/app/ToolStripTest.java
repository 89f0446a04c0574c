package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.theme.Theme;

/** The tools fit into the window. */
class ToolStripTest {

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
