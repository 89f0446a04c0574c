package org.retold.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/** The selected entry and the selected passage are one selection. */
class SelectedEntryTest {

    private final Telling telling = Telling.ferries();
    private final ComparisonModel comparison = new ComparisonModel();
    private final DifferencesViewModel model = new DifferencesViewModel(comparison);

    private void compare() {
        comparison.add(telling.articles);
        comparison.show(telling.collation());
    }

    private Entry only(Kind kind) {
        model.kindsProperty().set(Set.of(kind));
        return model.contentProperty().get().rows().getFirst().entry();
    }

    private PassageRef place(String sigil, String words) {
        return new PassageRef(sigil, telling.passage(sigil, words).index());
    }

    @Test
    void selectingAnEntrySelectsItsPassageEverywhere() {
        compare();
        model.selectedProperty().set(Optional.of(only(Kind.FIGURE)));
        assertEquals(Optional.of(place("A", "The company said")), comparison.selectionProperty().get());
    }

    @Test
    void selectingAPassageElsewhereSelectsAnEntryOfIt() {
        compare();
        comparison.selectionProperty().set(Optional.of(place("A", "A bakery")));
        assertEquals(Kind.DROPPED, model.selectedProperty().get().orElseThrow().kind());
    }

    @Test
    void aPassageThatNothingShownConcernsLeavesNothingSelected() {
        compare();
        Entry figure = only(Kind.FIGURE);
        model.selectedProperty().set(Optional.of(figure));
        comparison.selectionProperty().set(Optional.of(place("A", "A bakery")));
        assertEquals(Optional.empty(), model.selectedProperty().get());
        model.clearFilters();
        assertEquals(Kind.DROPPED, model.selectedProperty().get().orElseThrow().kind(), "it is shown again");
        comparison.selectionProperty().set(Optional.empty());
        assertEquals(Optional.empty(), model.selectedProperty().get());
    }

    @Test
    void anotherReadingOfTheSelectedEntryKeepsIt() {
        compare();
        Entry figure = only(Kind.FIGURE);
        model.selectedProperty().set(Optional.of(figure));
        model.select(place("C", "The company said"));
        assertEquals(Optional.of(figure), model.selectedProperty().get());
    }

    @Test
    void selectionSurvivesANewResult() {
        compare();
        Entry figure = only(Kind.FIGURE);
        model.selectedProperty().set(Optional.of(figure));
        comparison.show(telling.collation());
        assertEquals(figure.identity(), model.selectedProperty().get().orElseThrow().identity());
    }
}
