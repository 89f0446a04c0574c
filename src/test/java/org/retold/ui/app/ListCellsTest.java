package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.theme.Theme;

/** What rows of a list show after they have been out of sight. */
class ListCellsTest {

    private Window window;

    @BeforeEach
    void openTheSample() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** @param share of the words' size in the size that is chosen */
    @ParameterizedTest
    @CsvSource({"rows, rows, .prose, 1", "coverage, coverage, .coverage-label .text, .87", "differences, difference-list, .reading-text, 1"})
    void everyRowIsSetInTheSizeThatIsWanted(String view, String list, String words, double share) {
        for (double size : List.of(15.0, 48.0, 10.0, 48.0, 16.0)) {
            window.show("columns");
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            window.show(view);
            for (int row = 0; row < rows(list); row += 3) {
                int top = row;
                Window.run(() -> flow(list).scrollToTop(top));
                Window.frames(2);
                assertEquals(Set.of(Math.round(size * share)), sizes(list, words), view + " from row " + row);
            }
            Window.run(() -> flow(list).scrollToTop(0));
            Window.frames(3);
        }
    }

    private int rows(String list) {
        int rows = Window.on(() -> ((ListView<?>) window.find(list)).getItems().size());
        assertTrue(rows > 20);
        return rows;
    }

    private VirtualFlow<?> flow(String list) {
        return (VirtualFlow<?>) window.find(list).lookup(".virtual-flow");
    }

    /** Of the words in sight, rounded. */
    private Set<Long> sizes(String list, String words) {
        return Window.on(() -> window.find(list).lookupAll(words).stream().filter(ListCellsTest::isSeen)
                .map(text -> Math.round(((Text) text).getFont().getSize())).collect(Collectors.toSet()));
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
