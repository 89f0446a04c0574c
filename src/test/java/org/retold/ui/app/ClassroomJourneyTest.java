package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.classroom.ClassroomViewModel.Phase;
import org.retold.ui.classroom.ClassroomViewModel.Place;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** A lesson on the sample, driven by the keys of a presenter's remote. */
class ClassroomJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    @AfterEach
    void close() {
        window.close();
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        Window.frames(3);
    }

    private Place place() {
        return Window.on(() -> window.wiring.lesson.placeProperty().get());
    }

    private String words(String id) {
        return Window.on(() -> ((Label) window.find(id)).getText());
    }

    private void start(Theme theme, int width, int height) {
        window = Window.openSample(theme, width, height);
        press(KeyCode.F11);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 720", "DARK, 1440, 900"})
    void everyStepFitsAndIsLargeAndNothingOverlaps(Theme theme, int width, int height) {
        start(theme, width, height);
        int steps = Window.on(() -> window.wiring.lesson.steps().size());
        assertEquals(8, steps, "the sample's running order");
        List<String> wrong = new ArrayList<>();
        Place last = null;
        while (!place().equals(last)) {
            last = place();
            Place now = last;
            wrong.addAll(Window.on(() -> faults(now, width, height)));
            if (last.step() < 6) {
                window.snapshot("classroom-" + width + "-" + (last.step() + 1) + "-" + last.phase().name().toLowerCase());
            }
            press(KeyCode.PAGE_DOWN);
        }
        assertEquals(List.of(), wrong);
        assertEquals(new Place(steps - 1, Phase.NOTE), last);
    }

    private List<String> faults(Place place, int width, int height) {
        List<String> wrong = new ArrayList<>();
        List<Node> shown = new ArrayList<>();
        collect(window.find("classroom"), shown);
        List<Bounds> blocks = new ArrayList<>();
        for (Node node : shown) {
            double size = node instanceof Text text ? text.getFont().getSize() : ((Labeled) node).getFont().getSize();
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (size < 28) {
                wrong.add(place + ": size " + size);
            }
            if (bounds.getMinX() < 0 || bounds.getMinY() < 0 || bounds.getMaxX() > width + .5 || bounds.getMaxY() > height + .5) {
                wrong.add(place + ": outside " + bounds);
            }
            if (node instanceof Label label) {
                if (label.lookup(".text") instanceof Text text && !text.getText().equals(label.getText())) {
                    wrong.add(place + ": cut " + label.getText());
                }
                for (Bounds other : blocks) {
                    if (other.intersects(bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2)) {
                        wrong.add(place + ": overlaps " + label.getText());
                    }
                }
                blocks.add(bounds);
            }
        }
        return wrong;
    }

    private static void collect(Node node, List<Node> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty() || node instanceof Text text && !text.getText().isEmpty()) {
            texts.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    @Test
    void nothingMovesWhileMarksAndNoteAppear() {
        start(Theme.LIGHT, 1280, 720);
        List<String> moved = new ArrayList<>();
        for (int step = 0; step < 8; step++) {
            List<String> asked = lines();
            boolean open = Window.on(() -> window.wiring.lesson.isGuessed(window.wiring.lesson.step().orElseThrow()));
            press(KeyCode.PAGE_DOWN);
            List<String> marked = lines();
            press(KeyCode.PAGE_DOWN);
            if (!marked.equals(lines()) || !open && !asked.equals(marked)) {
                moved.add(place() + " " + asked + " " + marked + " " + lines());
            }
            assertFalse(words("lesson-note").isEmpty());
            press(KeyCode.PAGE_DOWN);
        }
        assertEquals(List.of(), moved);
    }

    /** Where the paragraphs of the step stand and how large. */
    private List<String> lines() {
        return Window.on(() -> window.find("classroom").lookupAll(".lesson-pane").stream()
                .map(pane -> ((Parent) pane).getChildrenUnmodifiable().getLast()).map(text -> text.localToScene(text.getLayoutBounds()))
                .map(at -> "%.0f from %.0f".formatted(at.getHeight(), at.getMinY())).toList());
    }

    /** As its hint says; a presenter's remote has no sides. */
    @Test
    void inAWindowFromTheRightTheArrowToTheLeftGoesOn() {
        Messages.speak(Language.ARABIC, Locale.ENGLISH);
        start(Theme.LIGHT, 1280, 720);
        press(KeyCode.LEFT);
        assertEquals(new Place(0, Phase.MARKS), place());
        press(KeyCode.PAGE_DOWN);
        assertEquals(new Place(0, Phase.NOTE), place());
        press(KeyCode.RIGHT);
        assertEquals(new Place(0, Phase.MARKS), place());
    }

    @Test
    void aRemoteGoesForwardAndBackAndJumpsAndBlanks() {
        start(Theme.LIGHT, 1280, 720);
        assertEquals(new Place(0, Phase.QUESTION), place());
        assertEquals("What differs here?", words("lesson-heading"));
        press(KeyCode.RIGHT);
        assertEquals(new Place(0, Phase.MARKS), place());
        press(KeyCode.SPACE);
        assertEquals(new Place(0, Phase.NOTE), place());
        press(KeyCode.PAGE_DOWN);
        assertEquals(new Place(1, Phase.QUESTION), place());
        press(KeyCode.PAGE_UP);
        assertEquals(new Place(0, Phase.NOTE), place());
        press(KeyCode.END);
        assertEquals(7, place().step());
        press(KeyCode.DIGIT3);
        assertEquals(new Place(2, Phase.QUESTION), place());
        press(KeyCode.HOME);
        press(KeyCode.PERIOD);
        assertTrue(Window.on(() -> window.wiring.lesson.blankProperty().get()));
        window.snapshot("classroom-blank");
        press(KeyCode.PAGE_DOWN);
        assertFalse(Window.on(() -> window.wiring.lesson.blankProperty().get()));
        assertEquals(new Place(0, Phase.QUESTION), place());
        press(KeyCode.V);
        window.snapshot("classroom-stacked");
        press(KeyCode.ESCAPE);
        assertFalse(Window.on(() -> window.find("classroom").isVisible()));
        assertTrue(Window.on(() -> window.find("base").isVisible()));
    }

    @Test
    void whatIsLongerThanTheScreenIsScrolledByKeys() {
        start(Theme.LIGHT, 700, 420);
        ScrollPane scroll = Window.on(() -> (ScrollPane) window.find("lesson-scroll"));
        assertEquals(0, scroll.getVvalue());
        press(KeyCode.DOWN);
        double once = scroll.getVvalue();
        assertTrue(once > 0);
        Bounds content = scroll.getContent().getLayoutBounds();
        double lowest = Window.on(() -> scroll.getContent().lookupAll(".lesson-pane").stream()
                .mapToDouble(pane -> pane.getBoundsInParent().getMinY() + ((Region) pane).prefHeight(((Region) pane).getWidth())).max().orElseThrow());
        assertEquals(lowest, content.getHeight(), 2, "it ends where the text ends");
        for (int i = 0; i < 20; i++) {
            press(KeyCode.DOWN);
        }
        assertEquals(1, scroll.getVvalue());
        assertEquals(new Place(0, Phase.QUESTION), place());
        press(KeyCode.UP);
        assertTrue(scroll.getVvalue() < 1);
        press(KeyCode.PAGE_DOWN);
        assertEquals(new Place(0, Phase.MARKS), place());
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void guessesAreCountedAndStayWithTheLesson() {
        start(Theme.LIGHT, 1280, 720);
        press(KeyCode.DIGIT2);
        assertEquals("Is the quotation altered?", words("lesson-heading"));
        press(KeyCode.EQUALS);
        press(KeyCode.EQUALS);
        press(KeyCode.DOWN);
        press(KeyCode.EQUALS);
        press(KeyCode.UP);
        press(KeyCode.TAB);
        press(KeyCode.EQUALS);
        press(KeyCode.MINUS);
        window.fire("more-0");
        assertEquals("3", words("guess-0"));
        assertEquals("1", words("guess-1"));
        window.snapshot("classroom-guesses");
        press(KeyCode.PAGE_DOWN);
        window.snapshot("classroom-guesses-answer");
        press(KeyCode.ESCAPE);
        assertEquals(3, Window.on(() -> window.wiring.model.comparisonProperty().get().lesson().steps().get(1).count("altered")));
        Window.run(() -> window.wiring.model.undo());
        assertEquals(2, Window.on(() -> window.wiring.model.comparisonProperty().get().lesson().steps().get(1).count("altered")));
    }

    @Test
    void namesAreHiddenAndRevealedOneByOneOrAll() {
        start(Theme.LIGHT, 1280, 720);
        press(KeyCode.H);
        window.snapshot("classroom-names-hidden");
        assertTrue(Window.on(() -> window.wiring.model.namesProperty().get().isHidden("A")));
        assertEquals("Outlet A", Window.on(() -> window.wiring.model.find("A").orElseThrow().outlet()));
        press(KeyCode.N);
        assertEquals("The Northern Ledger", Window.on(() -> window.wiring.model.find("A").orElseThrow().outlet()));
        assertEquals("Outlet D", Window.on(() -> window.wiring.model.find("D").orElseThrow().outlet()));
        window.snapshot("classroom-name-revealed");
        press(KeyCode.N);
        assertFalse(Window.on(() -> window.wiring.model.namesProperty().get().isHidden("D")), "the other one in sight");
        assertTrue(Window.on(() -> window.wiring.model.namesProperty().get().isHidden("B")));
        press(KeyCode.N);
        assertEquals("Harbour Post", Window.on(() -> window.wiring.model.find("B").orElseThrow().outlet()));
        press(KeyCode.R);
        assertFalse(Window.on(() -> window.wiring.model.namesProperty().get().areHidden()));
    }
}
