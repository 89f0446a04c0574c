package org.retold.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.story.StoryCursor.Place;

class StoryCursorTest {

    private final ComparisonModel model = new ComparisonModel();
    private final Story story = Stories.story();
    private final StoryCursor cursor = new StoryCursor(model);

    @BeforeEach
    void take() {
        cursor.setRows(story.rows(), List.of("A", "B", "C"));
    }

    private int row(String sigil, int passage) {
        return story.rowOf(new PassageRef(sigil, passage));
    }

    @Test
    void goingToACellSelectsItsPassage() {
        cursor.go(row("A", 1), "B");
        assertEquals(Optional.of(new PassageRef("B", 2)), model.selectionProperty().get());
    }

    @Test
    void aCellThatTellsNothingSelectsTheFirstReadingAndKeepsThePlace() {
        cursor.go(row("A", 2), "C");
        assertEquals(Optional.of(new PassageRef("A", 2)), model.selectionProperty().get());
        assertEquals(new Place(row("A", 2), "C"), cursor.placeProperty().get());
    }

    @Test
    void selectingElsewhereMovesTheCursor() {
        model.selectionProperty().set(Optional.of(new PassageRef("C", 3)));
        assertEquals(new Place(row("A", 3), "C"), cursor.placeProperty().get());
    }

    @Test
    void theCursorStopsAtTheLastRow() {
        cursor.go(0, "A");
        cursor.move(1000, 0);
        assertEquals(story.rows().size() - 1, cursor.placeProperty().get().row());
    }

    @Test
    void fromNowhereTheCursorGoesToTheFirstCell() {
        cursor.move(1, 0);
        assertEquals(new Place(0, "A"), cursor.placeProperty().get());
    }

    @Test
    void otherRowsKeepTheSelectedPassage() {
        cursor.go(row("B", 4), "B");
        cursor.setRows(story.rows().reversed(), List.of("A", "B", "C"));
        assertEquals(new Place(story.rows().size() - 1 - row("B", 4), "B"), cursor.placeProperty().get());
    }

    @Test
    void rowsWithoutTheSelectedPassageHaveNoCursor() {
        cursor.go(row("B", 4), "B");
        cursor.setRows(story.rows().stream().filter(row -> row.isOnlyIn(Set.of("A"))).toList(), List.of("A", "B", "C"));
        assertEquals(-1, cursor.placeProperty().get().row());
    }
}
