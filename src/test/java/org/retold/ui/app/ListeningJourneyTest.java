package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.pane.PaneText;
import org.retold.ui.theme.Theme;

/** What a reader who listens to the Columns view is told. */
class ListeningJourneyTest {

    private Window window;

    @BeforeEach
    void open() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
        Window.frames(5);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPassageInSightIsSaid() {
        assertEquals(List.of(), Window.on(this::unsaidPassages));
    }

    @Test
    void passagesAreSaidAfterScrolling() {
        Window.run(() -> probe().scroll(700));
        Window.frames(5);
        assertEquals(List.of(), Window.on(this::unsaidPassages));
    }

    @Test
    void aPassageIsSaidWithItsPlaceAndItsMarks() {
        Set<String> said = Window.on(this::said);
        assertTrue(said.stream().anyMatch(words -> words.matches("A, .+, paragraph \\d+\\. (?s:.*)left out by \\d of 3: .*")), said.toString());
    }

    @Test
    void aColumnGivesItsTextAndWhatIsSelectedOfIt() {
        Window.run(() -> {
            ArticlePane pane = probe().panes().getFirst();
            GenericStyledArea<?, ?, ?> area = (GenericStyledArea<?, ?, ?>) pane.focusTarget();
            area.selectRange(3, 12);
            assertEquals(AccessibleRole.TEXT_AREA, area.getAccessibleRole());
            assertEquals(pane.text().text(), area.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(3, area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START));
            assertEquals(12, area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END));
            assertEquals(false, area.queryAccessibleAttribute(AccessibleAttribute.EDITABLE));
        });
    }

    @Test
    void theSignsInTheMarginAreSaid() {
        assertTrue(Window.on(this::said).stream().anyMatch(words -> words.startsWith("−  Left out by")));
    }

    @Test
    void noControlIsSilent() {
        List<String> silent = Window.on(() -> nodes().filter(Control.class::isInstance).filter(ListeningJourneyTest::isSilent)
                .map(Node::toString).toList());
        assertEquals(List.of(), silent);
    }

    private static boolean isSilent(Node control) {
        boolean scrolls = control instanceof ScrollPane || control instanceof ScrollBar;
        boolean emptyLabel = control instanceof Label label && label.getGraphic() == null;
        boolean hasWords = control instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return control.getAccessibleText() == null && !hasWords && !scrolls && !emptyLabel && !isWithinControl(control);
    }

    /** Parts of a control are said with it. */
    private static boolean isWithinControl(Node node) {
        Parent parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            if (parent instanceof Control) {
                return true;
            }
            parent = parent.getParent();
        }
        return false;
    }

    private List<String> unsaidPassages() {
        Set<String> said = said();
        List<ArticlePane> panes = probe().panes();
        List<Article> articles = window.wiring.model.shownArticles();
        return Stream.iterate(0, i -> i + 1).limit(panes.size()).flatMap(i -> panes.get(i).stopsInSight().stream()
                        .map(PaneText.Stop::passage).filter(passage -> passage >= 0)
                        .map(passage -> articles.get(i).textOf(articles.get(i).passages().get(passage))))
                .filter(text -> said.stream().noneMatch(words -> words.contains(text))).toList();
    }

    private Set<String> said() {
        return nodes().map(Node::getAccessibleText).filter(words -> words != null).collect(Collectors.toSet());
    }

    private Stream<Node> nodes() {
        return window.stage.getScene().getRoot().lookupAll("*").stream().filter(node -> {
            Node shown = node;
            while (shown != null && shown.isVisible()) {
                shown = shown.getParent();
            }
            return shown == null;
        });
    }

    private ScrollProbe probe() {
        return new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
    }
}
