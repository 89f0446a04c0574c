package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.core.align.Origin;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.correction.LinkDesk.Known;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Links are corrected with keys and with the buttons of the inspector, and everything can be undone. */
class CorrectionJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    private void open(Theme theme, int width, int height) {
        window = Window.open(theme, width, height);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    private void select(String sigil, int passage) {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef(sigil, passage))));
        Window.frames(3);
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        Window.frames(2);
        window.aligned();
    }

    /** A passage of the first article with exactly one link. */
    private PassageRef linkedOnce() {
        return Window.on(() -> window.wiring.model.find("A").orElseThrow().passages().stream()
                .map(passage -> new PassageRef("A", passage.index()))
                .filter(ref -> window.wiring.links.linksOf(ref).size() == 1).findFirst().orElseThrow());
    }

    private List<Known> links(PassageRef ref) {
        return Window.on(() -> window.wiring.links.linksOf(ref));
    }

    @Test
    void aLinkIsAcceptedRejectedAndBroughtBackWithKeys() {
        open(Theme.LIGHT, 1440, 900);
        PassageRef ref = linkedOnce();
        select(ref.sigil(), ref.passage());
        press(KeyCode.A);
        assertEquals(Origin.ACCEPTED, links(ref).getFirst().link().origin());
        window.snapshot("correction-accepted-light");
        press(KeyCode.U);
        assertEquals(Origin.AUTOMATIC, links(ref).getFirst().link().origin());
        press(KeyCode.R);
        assertTrue(links(ref).stream().anyMatch(Known::isRejected));
        window.snapshot("correction-rejected-light");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(links(ref).stream().anyMatch(Known::isRejected));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(links(ref).stream().anyMatch(Known::isRejected));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void whatCanBeDoneWithALinkStandsOnOneLine(Language language) {
        Messages.speak(language, Locale.ENGLISH);
        open(Theme.LIGHT, 1440, 900);
        PassageRef ref = linkedOnce();
        select(ref.sigil(), ref.passage());
        window.snapshot("correction-tools-" + language.code());
        assertEquals(1, Window.on(() -> Stream.of("link-accept", "link-reject", "link-relink")
                .map(id -> find(id).localToScene(0, 0).getY()).distinct().count()));
    }

    @Test
    void aLinkIsDrawnWithKeys() {
        open(Theme.DARK, 1000, 700);
        PassageRef ref = linkedOnce();
        select(ref.sigil(), ref.passage());
        press(KeyCode.L);
        assertTrue(Window.on(() -> find("linking").isVisible()));
        String other = Window.on(() -> window.wiring.model.articles().getLast().sigil());
        int last = Window.on(() -> window.wiring.model.articles().getLast().passages().size() - 1);
        select(other, last);
        window.snapshot("correction-linking-dark");
        press(KeyCode.ENTER);
        assertFalse(Window.on(() -> find("linking").isVisible()));
        assertTrue(links(ref).stream().anyMatch(known -> known.b().equals(other) && known.link().origin() == Origin.MANUAL));
        window.snapshot("correction-linked-dark");
        select(ref.sigil(), ref.passage());
        press(KeyCode.L);
        press(KeyCode.ESCAPE);
        assertFalse(Window.on(() -> find("linking").isVisible()));
    }

    @Test
    void theInspectorsButtonsDecideAboutOneLink() {
        open(Theme.LIGHT, 1440, 900);
        PassageRef ref = linkedOnce();
        select(ref.sigil(), ref.passage());
        Window.run(() -> ((Button) find("inspector").lookup("#link-reject")).fire());
        window.aligned();
        assertEquals(Verdict.REJECTED, Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().links().getFirst().verdict()));
        Window.run(() -> ((Button) find("inspector").lookup("#link-restore")).fire());
        window.aligned();
        assertTrue(Window.on(() -> window.wiring.model.comparisonProperty().get().decisions().links().isEmpty()));
    }

    @Test
    void undoNamesWhatItTakesBack() {
        open(Theme.LIGHT, 1440, 900);
        String first = Window.on(() -> window.wiring.model.articles().getFirst().outlet());
        Window.run(() -> window.wiring.model.remove("A"));
        assertTrue(Window.on(() -> ((Button) find("action-undo")).getTooltip().getText()).startsWith("Undo remove A"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, Window.on(() -> window.wiring.model.articles().getFirst().outlet()));
    }

    private Node find(String id) {
        return window.stage.getScene().lookup("#" + id);
    }
}
