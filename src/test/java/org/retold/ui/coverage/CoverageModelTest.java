package org.retold.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.story.Stories;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryRow;

class CoverageModelTest {

    private final CoverageModel model = new CoverageModel();
    private final Story story = Stories.story();

    @Test
    void onlyHereShowsWhatOneOutletAloneTells() {
        model.filterProperty().set(CoverageFilter.only("B"));
        assertTrue(model.rows(story).stream().allMatch(row -> row.tellers().equals(List.of("B"))));
        assertEquals(3, model.rows(story).size());
    }

    @Test
    void allButShowsWhatOneOutletAloneLacks() {
        model.filterProperty().set(CoverageFilter.allBut("C"));
        assertEquals(1, model.rows(story).size());
    }

    @Test
    void sharedShowsWhatAllTell() {
        model.filterProperty().set(CoverageFilter.SHARED);
        assertEquals(List.of(List.of("A", "B", "C")), model.rows(story).stream().map(StoryRow::tellers).toList());
    }

    @Test
    void disputedShowsWhatIsGivenDifferently() {
        model.filterProperty().set(CoverageFilter.DISPUTED);
        assertEquals(1, model.rows(story).size());
    }

    @Test
    void theMostDisputedComesFirst() {
        model.sortProperty().set(CoverageSort.DISPUTED);
        assertTrue(model.rows(story).getFirst().isDisputed());
    }

    @Test
    void theLeastCoveredComesFirst() {
        model.sortProperty().set(CoverageSort.LEAST_COVERED);
        assertEquals(List.of(1, 3), List.of(model.rows(story).getFirst().tellers().size(),
                model.rows(story).getLast().tellers().size()));
    }

    @Test
    void theTotalsOfAnOutletAreItsStoryPoints() {
        assertEquals(5, CoverageModel.told(story, "B"));
    }

    @Test
    void aFilterOnAnArticleThatIsGoneIsLifted() {
        model.filterProperty().set(CoverageFilter.only("Z"));
        model.keepWithin(story);
        assertEquals(CoverageFilter.ALL, model.filterProperty().get());
    }

    @Test
    void agreementIsStrongestWhereAllTellIt() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("A", 1)));
        assertEquals(Heat.Level.HIGH, Heat.AGREEMENT.of(row, row.cell("C"), "A"));
    }

    @Test
    void anAlteredReadingIsContraryToTheBase() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("A", 2)));
        assertEquals(Heat.Level.CONTRARY, Heat.BASE.of(row, row.cell("B"), "A"));
    }

    @Test
    void whatTheBaseDoesNotTellHasNoNearnessToIt() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("B", 4)));
        assertEquals(Heat.Level.NONE, Heat.BASE.of(row, row.cell("B"), "A"));
    }
}
