package org.retold.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.retold.core.text.Article;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;
import org.retold.ui.comparison.PassageRef;

class StoryTest {

    private final Story story = Stories.story();

    private StoryRow row(String sigil, int passage) {
        return story.rows().get(story.rowOf(new PassageRef(sigil, passage)));
    }

    @Test
    void everyPassageHasARow() {
        for (String sigil : List.of("A", "B", "C")) {
            for (int passage = 0; passage < 5; passage++) {
                assertTrue(row(sigil, passage).tells(new PassageRef(sigil, passage)), sigil + passage);
            }
        }
    }

    @Test
    void theBaseIsTheFirstReading() {
        assertEquals(StoryMark.FIRST, row("B", 2).cell("A").mark());
    }

    @Test
    void theOthersAreMarkedAgainstIt() {
        assertEquals(StoryMark.EDITED, row("A", 3).cell("C").mark());
    }

    @Test
    void theClosestOfItsPassagesMarksAReading() {
        assertEquals(StoryMark.EDITED, Stories.toldTwice().rows().getFirst().cell("B").mark());
    }

    @Test
    void aQuotationGivenDifferentlyMakesAnAlteredReading() {
        assertEquals(StoryMark.ALTERED, row("A", 2).cell("B").mark());
        assertTrue(row("A", 2).isDisputed());
    }

    @Test
    void aMovedReadingSaysSo() {
        assertTrue(row("A", 2).cell("B").moved());
    }

    @Test
    void whatIsNotToldIsAbsent() {
        assertEquals(StoryMark.ABSENT, row("A", 2).cell("C").mark());
    }

    @Test
    void wordsThatTheFirstReadingLacksAreMarked() {
        Span sentence = Stories.C.passages().get(3).span();
        assertEquals(List.of(new Span(sentence.start() + 7, sentence.start() + 8)), row("A", 3).cell("C").words());
    }

    @Test
    void aPointToldOnceIsOnlyThere() {
        assertTrue(row("B", 4).isOnlyIn(Set.of("B")));
        assertFalse(row("B", 4).isOnlyIn(Set.of("A")));
    }

    @Test
    void aPointToldByTheRestIsEveryoneBut() {
        assertTrue(row("A", 2).isEveryoneBut(Set.of("C")));
    }

    @Test
    void hiddenArticlesTakeNoPart() {
        Story two = Story.of(Stories.collation(), "A", List.of(Stories.A, Stories.B), Progress.NONE);
        assertEquals(-1, two.rowOf(new PassageRef("C", 4)));
        assertTrue(two.rows().get(two.rowOf(new PassageRef("A", 1))).isSharedByAll());
    }

    @Test
    void whereTheBaseIsHiddenAnotherReadingIsFirst() {
        Story two = Story.of(Stories.collation(), "A", List.of(Stories.B, Stories.C), Progress.NONE);
        assertEquals("B", two.rows().get(two.rowOf(new PassageRef("C", 1))).first());
    }

    @Test
    void aReadingIsCopiedWithItsSource() {
        String copied = StoryWords.copied(Stories.B, row("B", 2).cell("B"));
        assertEquals("Outlet B tells fact 2.\n— B, ¶ 2, “B”", copied);
    }

    @Test
    void aCellThatTellsNothingIsCopiedAsThat() {
        assertEquals("[not in C]", StoryWords.copied(Stories.C, row("A", 2).cell("C")));
    }

    @Test
    void theTellersAreNamedOrCounted() {
        assertEquals(List.of("all 3", "2 of 3", "only B"), List.of(StoryWords.tellers(row("A", 1)),
                StoryWords.tellers(row("A", 2)), StoryWords.tellers(row("B", 4))));
    }

    @Test
    void ofAnAlteredQuotationOnlyTheDifferingWordsAreBoxed() {
        Article here = org.retold.core.collate.Tellings.article("A", 2);
        String text = here.text();
        Span told = here.passages().get(1).span();
        Difference quote = new Difference.Quote(Map.of("A", List.of(told), "B", List.of(new Span(told.start(), told.end() - 2))),
                Set.of(Difference.QuoteChange.CUT), Map.of(), .9);
        List<Span> boxed = new DisputedWords(sigil -> here).of(List.of(quote), "A");
        assertTrue(boxed.size() == 1 && boxed.getFirst().start() > told.start(), boxed + text);
    }
}
