package org.retold.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.story.Stories;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryRow;

class CoverageModelTest {

    private final CoverageModel model = new CoverageModel();
    private final Story story = Stories.story();

    @Test
    void theMostDisputedComesFirst() {
        model.sortProperty().set(CoverageSort.DISPUTED);
        assertTrue(model.inOrder(story.rows()).getFirst().isDisputed());
    }

    @Test
    void theLeastCoveredComesFirst() {
        model.sortProperty().set(CoverageSort.LEAST_COVERED);
        assertEquals(List.of(1, 3), List.of(model.inOrder(story.rows()).getFirst().tellers().size(),
                model.inOrder(story.rows()).getLast().tellers().size()));
    }

    @Test
    void theTotalsOfAnOutletAreItsStoryPoints() {
        assertEquals(5, CoverageModel.told(story, "B"));
    }

    @Test
    void coloursForAnArticleThatIsGoneStandForAgreementAgain() {
        model.heatProperty().set(Heat.nearnessTo("Z"));
        model.keepWithin(story);
        assertEquals(Heat.AGREEMENT, model.heatProperty().get());
    }

    @Test
    void agreementIsStrongestWhereAllTellIt() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("A", 1)));
        assertEquals(Heat.Level.HIGH, Heat.AGREEMENT.of(row, row.cell("C"), Story.EMPTY));
    }

    @Test
    void anAlteredReadingIsContraryToTheBase() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("A", 2)));
        assertEquals(Heat.Level.CONTRARY, Heat.nearnessTo("A").of(row, row.cell("B"), story));
    }

    @Test
    void whatTheBaseDoesNotTellHasNoNearnessToIt() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("B", 4)));
        assertEquals(Heat.Level.NONE, Heat.nearnessTo("A").of(row, row.cell("B"), story));
    }

    @Test
    void nearnessMayBeToAnotherArticleThanTheBase() {
        StoryRow row = story.rows().get(story.rowOf(new PassageRef("A", 2)));
        Story against = Story.of(Stories.collation(), "B", story.articles(), Progress.NONE);
        assertEquals(Heat.Level.HIGH, Heat.nearnessTo("B").of(row, row.cell("B"), against));
    }
}
