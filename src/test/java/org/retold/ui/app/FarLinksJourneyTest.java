package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.linkmap.FarLink;
import org.retold.ui.theme.Theme;

/** Passages that the next column leaves out and a later one tells. */
class FarLinksJourneyTest {

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
    void theNearestColumnThatTellsIsNamed() {
        assertEquals(Set.of("C"), named((one, other) -> other.equals("B") ? List.of() : linked()));
    }

    @Test
    void whatTheNeighbourTellsNeedsNoSign() {
        assertEquals(Set.of(), named((one, other) -> linked()));
    }

    @Test
    void whatNobodyTellsHasNoSign() {
        assertEquals(Set.of(), named((one, other) -> List.of()));
    }

    private List<Link> linked() {
        return window.wiring.model.collationProperty().get().orElseThrow().pair("A", "B").alignment().links();
    }

    private Set<String> named(BiFunction<String, String, List<Link>> links) {
        return Window.on(() -> new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst()).beyondTheSecond(links).stream()
                .map(FarLink::sigil).collect(Collectors.toSet()));
    }
}
