package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.intake.SampleComparison;
import org.retold.ui.common.View;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/**
 * At every size and in every theme no text overlaps or is cut, and the place that is read stays at the upper edge; where the text ends
 * before, its end is in sight, and with it the place.
 */
class ReadingComfortTest {

    private static final double[] SIZES = {10, 14, 20, 28, 48};

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void columnsOfAnySizeInAnyTheme(int columns) {
        Window window = open(columns);
        List<String> wrong = new ArrayList<>();
        for (double size : SIZES) {
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            for (Theme theme : Theme.values()) {
                Window.run(() -> window.wiring.appearance.themeProperty().set(theme));
                Window.frames(5);
                wrong.addAll(Window.on(() -> wrongIn(window, size + " " + theme + ": ")));
            }
        }
        window.close();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void columnsOfAnyFaceAndLineHeight(int columns) {
        Window window = open(columns);
        List<String> wrong = new ArrayList<>();
        for (Face face : Face.values()) {
            for (double height : new double[] {Typesetting.TIGHTEST, Typesetting.LOOSEST}) {
                Window.run(() -> window.wiring.style.typesettingProperty().set(new Typesetting(face, height)));
                Window.frames(5);
                wrong.addAll(Window.on(() -> wrongIn(window, face + " " + height + ": ")));
            }
        }
        window.close();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void thePlaceThatIsReadStays(int columns) {
        Window window = open(columns);
        Window.run(() -> window.wiring.style.lockedProperty().set(false));
        Window.run(() -> panes(window).forEach(pane -> pane.show(6.3, 0)));
        Window.frames(4);
        List<Integer> before = Window.on(() -> places(window));
        List<String> moved = new ArrayList<>();
        List<Runnable> changes = new ArrayList<>();
        for (double size : SIZES) {
            changes.add(() -> window.wiring.style.textSizeProperty().set(size));
        }
        for (Theme theme : Theme.values()) {
            changes.add(() -> window.wiring.appearance.themeProperty().set(theme));
        }
        changes.add(() -> window.wiring.style.textSizeProperty().set(20));
        for (Face face : Face.values()) {
            changes.add(() -> window.wiring.style.typesettingProperty().set(new Typesetting(face, 1.9)));
        }
        changes.add(() -> window.wiring.style.charactersProperty().set(40));
        changes.add(() -> window.wiring.appearance.singleColourProperty().set(true));
        for (int i = 0; i < changes.size(); i++) {
            Window.run(changes.get(i));
            Window.frames(6);
            for (int column = 0; column < columns; column++) {
                int number = column;
                ArticlePane pane = Window.on(() -> panes(window).toList().get(number));
                int now = Window.on(() -> (int) (pane.placeAt(0) + 0.05));
                boolean endsBefore = Window.on(() -> pane.lastPlace() > pane.text().stops().size() - 0.1) && now < before.get(column);
                if (now != before.get(column) && !endsBefore) {
                    moved.add("%d, column %d: %d %d".formatted(i, column, before.get(column), now));
                }
            }
        }
        window.close();
        assertEquals(List.of(), moved);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 14, 20, 28, 48})
    void rowsAreAsHighAsTheirWords(int size) {
        Window window = open(4);
        View rows = window.wiring.views.all().get(1);
        Window.run(() -> window.wiring.views.frontProperty().set(rows));
        Window.run(() -> window.wiring.style.textSizeProperty().set((double) size));
        Typesetting wide = new Typesetting(Face.LEGIBLE, 2);
        double underTheLastLine = size * wide.leading();
        Window.run(() -> window.wiring.style.typesettingProperty().set(wide));
        Window.frames(8);
        List<String> cut = Window.on(() -> all(rows.node()).filter(node -> node.getStyleClass().contains("prose") && tells(node))
                .filter(node -> node.getBoundsInParent().getMaxY() > ((Region) node.getParent()).getHeight() + underTheLastLine + 1.5)
                .map(node -> size + " " + node).toList());
        window.close();
        assertEquals(List.of(), cut);
    }

    private static Window open(int columns) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.add(SampleComparison.articles().subList(0, columns)));
        window.aligned();
        Window.frames(5);
        return window;
    }

    private static List<Integer> places(Window window) {
        return panes(window).map(pane -> (int) (pane.placeAt(0) + 0.05)).toList();
    }

    private static List<String> wrongIn(Window window, String when) {
        return panes(window).flatMap(ReadingComfortTest::wrongIn).map(what -> when + what).toList();
    }

    /** Paragraphs lie one under the other, each as high as its lines, and no line is wider than the column. */
    private static Stream<String> wrongIn(ArticlePane pane) {
        List<String> wrong = new ArrayList<>();
        List<Node> boxes = all(pane).filter(node -> node.getStyleClass().contains("paragraph-box") && shows(node))
                .sorted((one, other) -> Double.compare(one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY())).toList();
        for (int i = 0; i < boxes.size(); i++) {
            Bounds box = boxes.get(i).localToScene(boxes.get(i).getLayoutBounds());
            if (i > 0 && box.getMinY() < boxes.get(i - 1).localToScene(boxes.get(i - 1).getLayoutBounds()).getMaxY() - 1) {
                wrong.add("paragraph " + i + " overlaps the one before");
            }
            TextFlow flow = (TextFlow) boxes.get(i).lookup(".paragraph-text");
            double needed = flow.prefHeight(flow.getWidth());
            if (flow.getHeight() < needed - 1) {
                wrong.add("paragraph %d is %.0f high and needs %.0f".formatted(i, flow.getHeight(), needed));
            }
            double widest = widest(flow);
            if (flow.localToScene(widest, 0).getX() > pane.localToScene(pane.getWidth(), 0).getX() + 1) {
                wrong.add("paragraph %d is cut at the side: %.0f of %.0f".formatted(i, widest, flow.getWidth()));
            }
        }
        if (boxes.isEmpty()) {
            wrong.add("no paragraph");
        }
        return wrong.stream();
    }

    /** How far right the last letter of any row reaches; the space where a row breaks may hang out, as it is not seen. */
    private static double widest(TextFlow flow) {
        String text = flow.getChildren().stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
        double widest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                widest = Math.max(widest, Stream.of(flow.rangeShape(i, i + 1)).mapToDouble(ReadingComfortTest::x).max().orElse(0));
            }
        }
        return widest;
    }

    private static double x(PathElement element) {
        return switch (element) {
            case MoveTo move -> move.getX();
            case LineTo line -> line.getX();
            default -> 0;
        };
    }

    /** The cell of a reading that is absent keeps a text of no words, out of sight. */
    private static boolean tells(Node prose) {
        return shows(prose) && prose.getParent().isVisible() && !((Text) prose).getText().isEmpty();
    }

    private static boolean shows(Node node) {
        return node.isVisible() && node.getScene() != null && node.getLayoutBounds().getHeight() > 0;
    }

    private static Stream<ArticlePane> panes(Window window) {
        return all(window.stage.getScene().getRoot()).filter(ArticlePane.class::isInstance).map(ArticlePane.class::cast)
                .collect(Collectors.toList()).stream();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ReadingComfortTest::all))
                : Stream.of(node);
    }
}
