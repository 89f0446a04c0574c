package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** What a reader chooses in Coverage: the order of the story points and what the colours stand for. */
class CoverageJourneyTest {

    private static final Set<String> LEVELS = Set.of("low", "middle", "high", "contrary");

    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final FxRobot robot = new FxRobot();
    private Window window;

    @BeforeEach
    void openTheSample() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
        window.show("coverage");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theOrderIsChosenWithTheKeyboard() {
        List<StoryRow> inBaseOrder = rows();
        Window.run(() -> window.find("coverage-sort").requestFocus());
        robot.type(KeyCode.DOWN);
        Window.frames(4);
        window.snapshot("coverage-most-disputed");
        assertEquals(inBaseOrder.stream().sorted(Comparator.comparingInt((StoryRow row) -> -row.disputes().size())).toList(), rows());
        robot.type(KeyCode.DOWN);
        Window.frames(4);
        window.snapshot("coverage-least-covered");
        assertEquals(inBaseOrder.stream().sorted(Comparator.comparingInt(row -> row.tellers().size())).toList(), rows());
    }

    @Test
    void withoutABaseTheColoursStandForAgreement() {
        for (Node line : lines()) {
            Set<String> levels = levels(line, "");
            long told = cells(line, "").stream().filter(cell -> !cell.getPseudoClassStates().contains(ABSENT)).count();
            assertEquals(1, levels.size(), "what is told of one point has one colour");
            assertEquals(told == 4, levels.contains("high"));
        }
    }

    @Test
    void theColoursStandForNearnessToAnyBaseThatIsChosen() {
        for (int i = 0; i < 4; i++) {
            String sigil = String.valueOf((char) ('A' + i));
            int heat = i + 1;
            Window.run(() -> ((ComboBox<?>) window.find("coverage-heat")).getSelectionModel().select(heat));
            Window.until(() -> Stream.of(window.wiring.stories.story(), window.wiring.stories.nearnessProperty().get())
                    .anyMatch(story -> story.base().equals(sigil)));
            Window.frames(4);
            window.snapshot("coverage-near-" + sigil);
            for (Node line : lines()) {
                boolean told = cells(line, sigil).stream().noneMatch(cell -> cell.getPseudoClassStates().contains(ABSENT));
                assertEquals(told ? Set.of("high") : Set.of(), levels(line, sigil), sigil);
                assertTrue(told || levels(line, "").isEmpty(), "what " + sigil + " does not tell has no colour");
            }
        }
    }

    @Test
    void theHeadsSayHowMuchEachOutletTellsAndTellsAlone() {
        List<StoryRow> rows = rows();
        Set<Node> heads = Window.on(() -> window.stage.getScene().lookup(".coverage-header").lookupAll("VBox"));
        assertEquals(4, heads.size());
        for (Node head : heads) {
            String words = head.getAccessibleText();
            String outlet = Window.on(() -> window.wiring.model.articles().stream().filter(article -> words.startsWith(article.outlet()))
                    .findFirst().orElseThrow().sigil());
            long told = rows.stream().filter(row -> row.cell(outlet).isTold()).count();
            long alone = rows.stream().filter(row -> row.tellers().equals(List.of(outlet))).count();
            assertTrue(words.contains(String.valueOf(told)) && words.contains(String.valueOf(alone)), words);
        }
    }

    @Test
    void inANarrowWindowOutletsOfOneNameTellApartAndWhatIsDisputedIsReadInFull() {
        window.close();
        window = Window.openReal(Theme.LIGHT, 1000, 700);
        Window.run(window.wiring.openArticles::openSample);
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        window.show("coverage");
        Window.run(() -> {
            window.wiring.model.rename("A", "Harbour Courier (morning)");
            window.wiring.model.rename("B", "Post");
            window.wiring.model.rename("C", "Harbour Courier (evening)");
        });
        window.aligned();
        window.snapshot("coverage-like-names-1000");
        List<String> heads = Window.on(() -> window.stage.getScene().lookup(".coverage-header").lookupAll("VBox").stream()
                .map(head -> head.lookupAll(".coverage-total").stream().map(CoverageJourneyTest::seen).toList().toString()).toList());
        assertEquals(4, Set.copyOf(heads).size());
        assertTrue(heads.get(0).contains("(morning)") && heads.get(2).contains("(evening)"), heads.toString());
        assertEquals(1, Window.on(() -> window.stage.getScene().lookup(".coverage-header").lookupAll(".sigil").stream()
                .map(sigil -> sigil.localToScene(sigil.getLayoutBounds()).getMinY()).distinct().count()));
        assertTrue(rows().stream().anyMatch(row -> row.disputes().size() > 1));
        Window.run(() -> ((ListView<?>) window.find("coverage")).lookupAll(".coverage-tellers").stream().map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .forEach(label -> assertEquals(label.getText().replaceAll("\\s", ""), seen(label).replaceAll("\\s", ""))));
    }

    private static String seen(Node label) {
        return ((Text) label.lookup(".text")).getText();
    }

    @SuppressWarnings("unchecked")
    private List<StoryRow> rows() {
        return Window.on(() -> List.copyOf(((ListView<StoryRow>) window.find("coverage")).getItems()));
    }

    private List<Node> lines() {
        return Window.on(() -> window.find("coverage").lookupAll(".coverage-row").stream()
                .filter(line -> line.getScene() != null && line.getParent().isVisible()).toList());
    }

    /** @param sigil of one article; empty for all */
    private static List<Node> cells(Node line, String sigil) {
        return line.lookupAll(".coverage-cell").stream()
                .filter(cell -> sigil.isEmpty() || cell.getAccessibleText().startsWith(sigil + ",")).toList();
    }

    private static Set<String> levels(Node line, String sigil) {
        return cells(line, sigil).stream().flatMap(cell -> cell.getPseudoClassStates().stream())
                .map(PseudoClass::getPseudoClassName).filter(LEVELS::contains).collect(Collectors.toSet());
    }
}
