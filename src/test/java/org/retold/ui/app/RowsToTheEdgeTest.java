package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.story.StoryFilter;
import org.retold.ui.theme.Theme;

/** The columns of Rows end where the scroll bar begins, or the view, and each stands under its head. */
class RowsToTheEdgeTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, 14", "1441, 14", "1442, 14", "1443, 14", "1000, 14", "1000, 28", "1900, 12"})
    void columnsReachTheScrollBarUnderTheirHeads(int width, double size) {
        open(width, size);
        assertReachesTheEdge(edges());
    }

    @Test
    void fewColumnsInAWideWindowReachItToo() {
        open(1900, 14);
        Window.run(() -> List.of("C", "D").forEach(sigil -> window.wiring.model.setHidden(sigil, true)));
        Window.run(window.wiring.actions.inspector::perform);
        window.told();
        Window.frames(8);
        window.snapshot("rows-two-wide");
        assertReachesTheEdge(edges());
    }

    @Test
    void fewRowsThatNeedNoScrollBarFillItsRoom() {
        open(1440, 14);
        Window.run(() -> window.wiring.stories.filterProperty().set(StoryFilter.SHARED));
        Window.frames(8);
        assertTrue(Window.on(() -> bars(Orientation.VERTICAL).noneMatch(Node::isVisible)), "all rows are in sight");
        assertReachesTheEdge(edges());
    }

    @Test
    void theyDoSoFromRightToLeft() {
        open(1440, 14);
        Window.run(() -> window.stage.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        Window.frames(8);
        window.snapshot("rows-edge-rtl");
        assertReachesTheEdge(edges());
    }

    private void open(int width, double size) {
        window = Window.openSample(Theme.LIGHT, width, 900);
        Window.run(() -> window.wiring.style.textSizeProperty().set(size));
        window.show("rows");
        Window.frames(8);
    }

    /** Where cells, heads and the room for them end, and where cells and heads begin, all within the list. */
    private record Edges(List<Double> cells, List<Double> heads, double end, double room) {
    }

    private Edges edges() {
        Window.run(() -> bars(Orientation.HORIZONTAL).filter(Node::isVisible).forEach(bar -> bar.setValue(bar.getMax())));
        Window.frames(4);
        return Window.on(() -> {
            Node list = window.find("rows");
            Node row = list.lookupAll(".row-pane").stream().filter(one -> one.lookup(".reading-cell") != null && one.isVisible())
                    .max(Comparator.comparing((Node one) -> one.localToScene(one.getLayoutBounds()).getMinY())).orElseThrow();
            List<Bounds> cells = new ArrayList<>(row.lookupAll(".reading-cell").stream().map(cell -> within(list, cell))
                    .sorted(Comparator.comparing(Bounds::getMinX)).toList());
            List<Double> heads = window.stage.getScene().lookup(".rows-header").lookupAll(".sigil").stream()
                    .map(sigil -> within(list, sigil).getMinX()).sorted().toList();
            double bar = bars(Orientation.VERTICAL).filter(Node::isVisible).mapToDouble(one -> within(list, one).getMinX()).findFirst()
                    .orElse(list.getLayoutBounds().getWidth());
            return new Edges(cells.stream().map(Bounds::getMinX).toList(), heads, cells.getLast().getMaxX(), bar);
        });
    }

    private Stream<ScrollBar> bars(Orientation orientation) {
        return window.find("rows").lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation);
    }

    private static Bounds within(Node list, Node node) {
        return list.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void assertReachesTheEdge(Edges edges) {
        assertEquals(edges.room(), edges.end(), .01, "the last column ends there");
        assertEquals(edges.cells().size(), edges.heads().size());
        for (int i = 0; i < edges.cells().size(); i++) {
            assertEquals(edges.cells().get(i) + 10, edges.heads().get(i), .01, "head " + i);
        }
    }
}
