package org.retold.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindModelTest {

    private final ComparisonModel model = Tellings.model();
    private final FindModel find = new FindModel(model);

    @Test
    void allArticlesAreSearched() {
        find.queryProperty().set("lena brandt");
        assertEquals(List.of("A", "B"), find.hitsProperty().get().stream().map(Hit::sigil).toList());
    }

    @Test
    void hiddenArticlesAreNotSearched() {
        find.queryProperty().set("lena brandt");
        model.setHidden("B", true);
        assertEquals(1, find.hitsProperty().get().size());
    }

    @Test
    void aStepSelectsThePassage() {
        find.queryProperty().set("tickets");
        find.step(1);
        assertEquals(Tellings.some(Tellings.passage(model, "B", "Tickets")), model.selectionProperty().get());
    }

    @Test
    void stepsAreRound() {
        find.queryProperty().set("ferry");
        find.step(-1);
        assertEquals(find.hitsProperty().get().size() - 1, find.currentProperty().get());
        find.step(1);
        assertEquals(0, find.currentProperty().get());
    }

    @Test
    void nothingIsFoundForNothing() {
        find.queryProperty().set("  ");
        assertTrue(find.hitsProperty().get().isEmpty());
    }

    @Test
    void quotationMarksAreAlike() {
        assertEquals(1, Hit.of(List.of(Tellings.article("Post", "He said “we go on” and went.")), "\"we go").size());
    }
}
