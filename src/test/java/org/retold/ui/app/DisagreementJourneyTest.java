package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/** What articles disagree on, in the window, with the real aligner. */
class DisagreementJourneyTest {

    private Window window;

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1440,900", "DARK,1440,900", "LIGHT,1000,700", "DARK,1000,700"})
    void theSampleWithAnOpposedPassageSelected(Theme theme, int width, int height) {
        openSample(theme, width, height);
        window.select(first(Kind.OPPOSED, "fronts"));
        window.snapshot("disagreements-opposed-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT)));
        window.select(first(Kind.QUOTE, ""));
        window.snapshot("disagreements-quote-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT)));
        assertTrue(legendFits());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theFiveRealArticlesWithTheOpposedPassageSelected(Theme theme) {
        window = Window.openReal(theme, 1440, 900);
        window.read(Window.fiveArticles());
        window.select(first(Kind.OPPOSED, "decoupled"));
        window.snapshot("disagreements-five-" + theme.name().toLowerCase(Locale.ROOT));
        assertTrue(Window.on(() -> window.wiring.model.counterpartsProperty().get().isPresent()));
    }

    @Test
    void aSwitchHidesItsBoxesAndItsStops() {
        openSample(Theme.LIGHT, 1000, 700);
        int before = Window.on(() -> window.wiring.model.tourProperty().get().stops().size());
        Window.run(() -> Stream.of(Kind.values()).filter(kind -> kind != Kind.FIGURE).forEach(kind ->
                ((ToggleButton) window.stage.getScene().lookup("#kind-" + kind.name().toLowerCase(Locale.ROOT))).fire()));
        Window.frames(3);
        window.snapshot("disagreements-only-figures");
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().get(1)));
        window.snapshot("disagreements-only-figures-rows");
        assertTrue(Window.on(() -> window.stage.getScene().getRoot().lookupAll(".prose-tint").stream()
                .noneMatch(tint -> tint.isVisible() && tint.getParent().isVisible())));
        int after = Window.on(() -> window.wiring.model.tourProperty().get().stops().size());
        assertTrue(after > 0 && after < before, before + " before, " + after + " after");
        assertEquals(List.of(), Window.on(() -> window.wiring.model.tourProperty().get().stops().stream()
                .filter(stop -> !window.wiring.model.marksProperty().get().of(stop).is(Kind.FIGURE)).toList()));
    }

    private void openSample(Theme theme, int width, int height) {
        window = Window.openReal(theme, width, height);
        Window.run(window.wiring.openArticles::openSample);
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
    }

    private PassageRef first(Kind kind, String words) {
        return Window.on(() -> window.wiring.model.marksProperty().get().disagreements().stream()
                .filter(one -> one.kind() == kind).flatMap(Disagreement::all).filter(reading -> reading.words().contains(words))
                .findFirst().orElseThrow().place());
    }

    private boolean legendFits() {
        return Window.on(() -> window.stage.getScene().getRoot().lookupAll(".legend-key").stream()
                .allMatch(key -> key.localToScene(key.getLayoutBounds()).getMaxX() <= window.stage.getScene().getWidth()));
    }
}
