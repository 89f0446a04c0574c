package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Article;
import org.retold.intake.SampleComparison;
import org.retold.ui.theme.Theme;

/** In Rows, what belongs together stands level and is told in full, with two to six columns at every text size. */
class RowsLevelTest {

    private static final int[] SIZES = {10, 12, 14, 16, 20, 24, 28, 36, 48};

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void columnsAreLevelAtEveryTextSize(int columns) {
        window = Window.open(Theme.LIGHT, 1440, 900);
        List<Article> articles = new ArrayList<>(SampleComparison.articles());
        articles.addAll(SampleComparison.articles());
        Window.run(() -> window.wiring.model.add(articles.subList(0, columns)));
        window.aligned();
        window.show("rows");
        for (int size : SIZES) {
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            Window.frames(6);
            window.snapshot("rows-" + columns + "-columns-" + size + "-pt");
            assertEquals(List.of(), Window.on(() -> faults(columns, size)), size + " pt");
        }
    }

    private List<String> faults(int columns, int size) {
        List<String> faults = new ArrayList<>();
        List<Node> rows = window.find("rows").lookupAll(".row-pane").stream().filter(RowsLevelTest::isShown)
                .sorted(Comparator.comparingDouble(row -> box(row).getMinY())).toList();
        assertTrue(!rows.isEmpty());
        for (int i = 0; i < rows.size(); i++) {
            List<Region> cells = rows.get(i).lookupAll(".reading-cell").stream().map(Region.class::cast)
                    .sorted(Comparator.comparingDouble(cell -> box(cell).getMinX())).toList();
            if (cells.size() != columns) {
                faults.add(cells.size() + " cells");
            }
            for (Region cell : cells) {
                check(cell, cells.getFirst(), size, faults);
            }
            if (i > 0 && box(rows.get(i)).getMinY() < box(rows.get(i - 1)).getMaxY() - .5) {
                faults.add("overlaps the row above: " + cells.getFirst().getAccessibleText());
            }
        }
        return faults;
    }

    private static void check(Region cell, Region first, int size, List<String> faults) {
        if (box(cell).getMinY() != box(first).getMinY() || cell.getHeight() != first.getHeight()
                || Math.abs(cell.getWidth() - first.getWidth()) > 1) {
            faults.add("not level: " + cell.getAccessibleText());
        }
        for (Node node : cell.lookupAll(".prose")) {
            Text text = (Text) node;
            if (text.getParent().getParent().isVisible() && text.getFont().getSize() != size) {
                faults.add("not in the chosen size: " + cell.getAccessibleText());
            }
            if (text.getParent().getParent().isVisible() && (box(text).getMaxY() > box(cell).getMaxY() + .5
                    || text.getLayoutBounds().getWidth() > cell.getWidth())) {
                faults.add("cut off: " + cell.getAccessibleText());
            }
        }
    }

    private static boolean isShown(Node row) {
        return row.getScene() != null && row.getParent() != null && row.getParent().isVisible();
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
