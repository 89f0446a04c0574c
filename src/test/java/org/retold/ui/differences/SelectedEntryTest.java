package org.retold.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

class SelectedEntryTest {

    private final ComparisonModel comparison = new ComparisonModel();
    private final DifferencesViewModel model = new DifferencesViewModel(comparison);

    @Test
    void anySentenceOfALinkFindsItsEntry() {
        Telling rain = new Telling().article("One", "Rain floods the valley", "The river rose by a metre. Two bridges are closed.")
                .article("Two", "Valley under water", "The river rose by a metre and closed two bridges.");
        rain.join("A", List.of(1, 2), "B", List.of(1));
        comparison.add(rain.articles);
        comparison.show(rain.collation());
        comparison.selectionProperty().set(Optional.of(new PassageRef("A", 2)));
        assertEquals(Kind.PARAPHRASED, model.selectedProperty().get().orElseThrow().kind());
    }
}
