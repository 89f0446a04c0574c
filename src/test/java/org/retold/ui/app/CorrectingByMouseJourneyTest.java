package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.align.Origin;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.text.Article;
import org.retold.core.text.Role;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** What a reader corrects with mouse, menus and sheets; all of it can be undone. */
class CorrectingByMouseJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(Theme theme, int width, int height) {
        window = Window.openSample(theme, width, height);
    }

    private BorderPane column(int place) {
        return Window.on(() -> window.stage.getScene().getRoot().lookupAll(".column").stream().map(BorderPane.class::cast)
                .sorted((one, other) -> Double.compare(one.getLayoutX(), other.getLayoutX())).toList().get(place));
    }

    private ArticlePane pane(int place) {
        return (ArticlePane) column(place).getCenter();
    }

    private Point2D margin(int place, int passage) {
        Region margin = (Region) column(place).getLeft();
        ArticlePane pane = pane(place);
        return Window.on(() -> margin.localToScreen(margin.getWidth() / 2, pane.extent(passage).orElseThrow().top() + 8));
    }

    private Point2D words(int place, int passage) {
        ArticlePane pane = pane(place);
        return Window.on(() -> pane.localToScreen(40, (pane.extent(passage).orElseThrow().top() + pane.extent(passage).orElseThrow().bottom()) / 2));
    }

    private Article article(String sigil) {
        return Window.on(() -> window.wiring.model.find(sigil).orElseThrow());
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(to).multiply(.5)).moveTo(to.subtract(3, 0)).moveTo(to);
        Window.frames(3);
    }

    private boolean isDragging() {
        return Window.on(() -> window.find("link-drag").isVisible());
    }

    private List<Origin> originsBetween(String one, int passage, String other) {
        return Window.on(() -> window.wiring.links.linksOf(new PassageRef(one, passage)).stream()
                .filter(known -> known.b().equals(other)).map(known -> known.link().origin()).toList());
    }

    @Test
    void aLinkIsDraggedFromAMarginToAPassageInAnotherColumn() {
        open(Theme.LIGHT, 1440, 900);
        drag(margin(0, 1), words(1, 0));
        assertTrue(isDragging());
        window.snapshot("correction-drag-light");
        robot.release(MouseButton.PRIMARY);
        window.aligned();
        assertFalse(isDragging());
        assertTrue(originsBetween("A", 1, "B").contains(Origin.MANUAL));
        window.snapshot("correction-dragged-light");
        Window.run(window.wiring.model::undo);
        window.aligned();
        assertFalse(originsBetween("A", 1, "B").contains(Origin.MANUAL));
    }

    @Test
    void escapeAndAnyOtherPlaceDrawNothingAndAClickStillSelects() {
        open(Theme.DARK, 1000, 700);
        drag(margin(0, 1), words(1, 0));
        window.snapshot("correction-drag-dark");
        robot.push(KeyCode.ESCAPE);
        assertFalse(isDragging());
        robot.release(MouseButton.PRIMARY);
        drag(margin(0, 1), words(0, 2));
        robot.release(MouseButton.PRIMARY);
        window.aligned();
        assertTrue(Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().links().isEmpty()));
        robot.clickOn(margin(0, 1));
        assertTrue(Window.until(() -> window.wiring.model.selectionProperty().get().filter(ref -> ref.sigil().equals("A")).isPresent()));
    }

    @Test
    void atTheEdgeOfAColumnTheTextMovesOn() {
        open(Theme.LIGHT, 1000, 700);
        ArticlePane other = pane(1);
        double before = Window.on(other::firstPlace);
        Point2D edge = Window.on(() -> other.localToScreen(other.getWidth() / 2, other.getHeight() - 6));
        drag(margin(0, 1), edge);
        assertTrue(Window.until(() -> other.firstPlace() > before + 1));
        assertTrue(isDragging());
        robot.moveTo(Window.on(() -> other.localToScreen(other.getWidth() / 2, 6)));
        assertTrue(Window.until(() -> other.firstPlace() <= before + .01));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertFalse(isDragging());
    }

    private ContextMenu menu(int place, int passage) {
        Point2D at = words(place, passage);
        ArticlePane pane = pane(place);
        Window.run(() -> {
            Point2D inScene = pane.localToScene(pane.screenToLocal(at));
            Event.fireEvent(pane.focusTarget(), new ContextMenuEvent(pane.focusTarget(), null, ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getX(), inScene.getY(), at.getX(), at.getY(), false, null));
        });
        Window.frames(2);
        return shownMenu();
    }

    private static ContextMenu shownMenu() {
        return Window.on(() -> javafx.stage.Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(menu -> "passage-menu".equals(menu.getId())).findFirst().orElseThrow());
    }

    private void choose(ContextMenu menu, String id) {
        Window.run(() -> {
            MenuItem item = menu.getItems().stream().filter(one -> ("passage-" + id).equals(one.getId())).findFirst().orElseThrow();
            if (item.isDisable()) {
                throw new IllegalStateException(id + " cannot be chosen");
            }
            item.fire();
            menu.hide();
        });
        window.aligned();
    }

    @Test
    void theMenuOfAPassageSplitsJoinsAndSetsApart() {
        open(Theme.LIGHT, 1440, 900);
        Article before = article("A");
        int passage = 1;
        choose(menu(0, passage), "split");
        assertEquals(before.passages().size() + 1, article("A").passages().size());
        choose(menu(0, passage), "join");
        assertEquals(before.passages(), article("A").passages());
        int paragraph = before.passages().get(passage).paragraph();
        choose(menu(0, passage), "set-apart");
        assertEquals(Role.BOILERPLATE, article("A").paragraphs().get(paragraph).role());
        Window.run(window.wiring.model::undo);
        choose(menu(0, passage), "headline");
        assertEquals(Role.HEADLINE, article("A").paragraphs().get(paragraph).role());
        Window.run(window.wiring.model::undo);
        window.aligned();
        assertEquals(before, article("A"));
    }

    @Test
    void theKeyboardOpensTheMenuOfTheSelectedPassage() {
        open(Theme.DARK, 1000, 700);
        robot.clickOn(margin(0, 1));
        Window.frames(3);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        Window.frames(3);
        ContextMenu menu = shownMenu();
        assertTrue(Window.on(() -> menu.getItems().stream().anyMatch(item -> "passage-join".equals(item.getId()))));
        Window.run(menu::hide);
    }

    @Test
    void theKeyboardBringsBackWhatWasSetApart() {
        open(Theme.LIGHT, 1000, 700);
        Article before = article("A");
        int paragraph = before.passages().getLast().paragraph();
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ChangeRole("A", paragraph, Role.BOILERPLATE)));
        window.aligned();
        robot.clickOn(margin(0, 1));
        Window.frames(3);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        Window.frames(3);
        window.snapshot("correction-set-apart-menu-light");
        Window.run(() -> {
            ContextMenu menu = javafx.stage.Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                    .filter(one -> "passage-menu".equals(one.getId())).findFirst().orElseThrow();
            Menu apart = (Menu) menu.getItems().stream().filter(item -> "passage-apart".equals(item.getId())).findFirst().orElseThrow();
            apart.getItems().stream().filter(item -> ("passage-apart-" + paragraph).equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        window.aligned();
        assertEquals(before.passages(), article("A").passages());
    }

    private void chooseInHeader(String sigil, String key) {
        Window.run(() -> ((MenuButton) window.find("column-menu-" + sigil)).getItems().stream()
                .filter(item -> item.getText().equals(Messages.words(key))).findFirst().orElseThrow().fire());
        Window.frames(3);
    }

    @Test
    void anArticleIsDescribedAnew() {
        open(Theme.LIGHT, 1440, 900);
        Article before = article("A");
        chooseInHeader("A", "article.describe");
        window.snapshot("correction-describe-light");
        Window.run(() -> {
            ((TextField) window.find("describe-outlet")).setText("Harbour Post");
            ((TextField) window.find("describe-published")).setText("2 March");
        });
        robot.push(KeyCode.ENTER);
        Window.frames(2);
        assertEquals("Harbour Post", article("A").outlet());
        assertEquals(Optional.of("2 March"), article("A").published());
        assertEquals(before.title(), article("A").title());
        Window.run(window.wiring.model::undo);
        assertEquals(before, article("A"));
        chooseInHeader("A", "article.describe");
        Window.run(() -> ((TextField) window.find("describe-outlet")).setText("Another"));
        robot.push(KeyCode.ESCAPE);
        Window.frames(2);
        assertEquals(before, article("A"));
    }

    @Test
    void aNewerVersionTakesThePlaceOfAText() throws IOException {
        Path newer = folder.resolve("newer.txt");
        window = Window.open(Theme.DARK, 1000, 700, new ArticleDesk(), new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseNewerVersion(String outlet) {
                return Optional.of(newer);
            }
        }, new RoughCollating()::collate);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
        Article before = article("A");
        Files.writeString(newer, before.text() + "\n\nThe harbour office said late on Friday that it would answer all questions on Monday.\n");
        chooseInHeader("A", "article.replace");
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().isPresent()));
        assertTrue(article("A").text().strip().endsWith("on Monday."), Window.on(() -> window.wiring.window.noticeProperty().get().toString()));
        assertEquals(before.outlet(), article("A").outlet());
        window.aligned();
        window.snapshot("correction-newer-dark");
        Window.run(window.wiring.model::undo);
        assertEquals(before, article("A"));
    }

    @Test
    void linksCountFromAStrengthOnAndAreAcceptedAbove() {
        open(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.actions.strength.perform());
        Window.frames(3);
        Slider slider = (Slider) Window.on(() -> window.find("strength-slider"));
        String all = Window.on(() -> ((Label) window.find("strength-count")).getText());
        Window.run(() -> slider.setValue(.25));
        window.snapshot("correction-strength-light");
        robot.push(KeyCode.RIGHT);
        window.aligned();
        double least = Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().threshold());
        assertEquals(.3, least, 1e-9);
        Window.run(() -> slider.setValue(0));
        assertEquals(all, Window.on(() -> ((Label) window.find("strength-count")).getText()));
        Window.run(() -> slider.setValue(.3));
        window.fire("strength-accept");
        window.aligned();
        assertTrue(Window.on(() -> window.wiring.model.collationProperty().get().orElseThrow().pairs().stream().flatMap(pair -> pair.alignment().links().stream())
                .noneMatch(link -> link.origin() == Origin.AUTOMATIC && link.strength() >= least)));
        Window.run(window.wiring.model::undo);
        Window.run(window.wiring.model::undo);
        assertEquals(0, Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().threshold()));
    }

    @Test
    void aLetterDoesNothingToTheWindowWhileSomethingLiesOverIt() {
        open(Theme.LIGHT, 1440, 900);
        robot.clickOn(margin(0, 1));
        Window.frames(3);
        robot.push(KeyCode.N);
        assertTrue(Window.until(() -> window.wiring.model.selectionProperty().get().filter(ref -> ref.passage() != 1).isPresent()));
        Optional<PassageRef> selected = window.selected();
        for (Action laid : List.of(window.wiring.actions.keys, window.wiring.actions.settings, window.wiring.actions.print,
                window.wiring.actions.codebook)) {
            Window.run(laid::perform);
            Window.frames(3);
            for (KeyCode key : List.of(KeyCode.A, KeyCode.R, KeyCode.L, KeyCode.U, KeyCode.N, KeyCode.P, KeyCode.DIGIT1)) {
                robot.push(key);
            }
            Window.frames(2);
            assertEquals(selected, window.selected(), laid.id());
            assertTrue(Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().links().isEmpty()), laid.id());
            assertTrue(Window.on(() -> window.wiring.links.linkingProperty().get().isEmpty()), laid.id());
            robot.push(KeyCode.ESCAPE);
            Window.frames(2);
        }
    }
}
