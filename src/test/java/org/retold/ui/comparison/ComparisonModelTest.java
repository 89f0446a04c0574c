package org.retold.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.Comparison;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;

class ComparisonModelTest {

    private final ComparisonModel model = Tellings.model();

    @Test
    void sigilsAreFreeOnes() {
        model.remove("A");
        model.add(List.of(Tellings.article("Post", Tellings.FERRY)));
        assertEquals(List.of("B", "A"), model.articles().stream().map(Article::sigil).toList());
    }

    @Test
    void anArticleOfAnOutletThatIsThereIsToldApart() {
        model.add(List.of(Tellings.article("Post", Tellings.FERRY)));
        model.add(List.of(Tellings.article("Post", Tellings.EDITED)));
        assertEquals(List.of("Post", "Post (2)"), model.articles().stream().map(Article::outlet).skip(2).toList());
    }

    @Test
    void theFirstArticleIsTheBase() {
        assertEquals(Optional.of("A"), model.baseProperty().get());
    }

    @Test
    void aRemovedBaseIsReplaced() {
        model.remove("A");
        assertEquals(Optional.of("B"), model.baseProperty().get());
    }

    @Test
    void hidingLeavesTheMarks() {
        model.setHidden("B", true);
        assertEquals(1, model.shownArticles().size());
        assertFalse(model.marksProperty().get().of("B").isEmpty());
    }

    @Test
    void marksStayWhenAnArticleJoins() {
        model.add(List.of(Tellings.article("Post", Tellings.FERRY)));
        assertFalse(model.marksProperty().get().of("B").isEmpty());
        assertTrue(model.marksProperty().get().of("C").isEmpty());
    }

    @Test
    void aLateResultForgetsWhatWasRemoved() {
        Collation late = model.collationProperty().get().orElseThrow();
        model.remove("B");
        model.show(late);
        assertTrue(model.collationProperty().get().flatMap(known -> known.find("B")).isEmpty());
    }

    @Test
    void movingKeepsTheSigil() {
        model.move("B", 0);
        assertEquals(List.of("B", "A"), model.shownArticles().stream().map(Article::sigil).toList());
    }

    @Test
    void stepsGoThroughTheDifferencesInTheOrderOfTheBase() {
        List<PassageRef> visited = new ArrayList<>();
        int all = model.tourProperty().get().stops().size();
        for (int i = 0; i < all; i++) {
            visited.add(model.step(1).orElseThrow());
        }
        assertEquals(model.tourProperty().get().stops(), visited);
        assertTrue(visited.indexOf(Tellings.passage(model, "B", "Tickets")) > visited.indexOf(Tellings.passage(model, "A", "The ferry")));
    }

    @Test
    void stepsAreRound() {
        PassageRef last = model.step(-1).orElseThrow();
        assertEquals(model.tourProperty().get().stops().getLast(), last);
        assertEquals(model.tourProperty().get().stops().getFirst(), model.step(1).orElseThrow());
    }

    @Test
    void theTourGoesOnFromTheCounterpartInTheBase() {
        model.selectionProperty().set(Tellings.some(Tellings.passage(model, "B", "The ferry")));
        assertEquals(Tellings.passage(model, "A", "The ferry"), model.step(1).orElseThrow());
    }

    @Test
    void hiddenKindsAreNoStops() {
        model.shownKinds().removeAll(List.of(Kind.ADDED, Kind.DROPPED, Kind.MOVED));
        assertTrue(model.tourProperty().get().stops().stream()
                .allMatch(stop -> model.marksProperty().get().of(stop).is(Kind.EDITED)
                        || model.marksProperty().get().of(stop).is(Kind.PARAPHRASED)));
    }

    @Test
    void theSelectionKnowsItsCounterparts() {
        model.selectionProperty().set(Tellings.some(Tellings.passage(model, "A", "The ferry")));
        assertEquals(List.of(Tellings.passage(model, "B", "The ferry").passage()),
                model.counterpartsProperty().get().orElseThrow().in("B"));
    }

    @Test
    void whatIsNotToldHasNoCounterpart() {
        model.selectionProperty().set(Tellings.some(Tellings.passage(model, "B", "Tickets")));
        assertEquals(List.of(), model.counterpartsProperty().get().orElseThrow().in("A"));
    }

    @Test
    void aCorrectedOutletIsKept() {
        model.rename("A", "Daily Herald");
        assertEquals("Daily Herald", model.shownArticles().getFirst().outlet());
    }

    @Test
    void undoBringsBackARemovedArticleWithItsPlaceAndAsksForItsLinksAgain() {
        ComparisonModel model = Tellings.model();
        AtomicInteger asked = new AtomicInteger();
        model.onInputChanged(asked::incrementAndGet);
        List<Article> before = List.copyOf(model.articles());
        model.remove("A");
        assertEquals(Optional.of("B"), model.baseProperty().get());
        model.undo();
        assertEquals(before, model.articles());
        assertEquals(Optional.of("A"), model.baseProperty().get());
        assertEquals(2, asked.get());
        model.redo();
        assertEquals(List.of("B"), model.articles().stream().map(Article::sigil).toList());
    }

    @Test
    void anotherComparisonKnowsNothingOfWhatWasDoneInTheOne() {
        ComparisonModel model = Tellings.model();
        assertTrue(model.undoableProperty().get().isPresent());
        model.open(Comparison.empty("other"));
        assertTrue(model.undoableProperty().get().isEmpty() && model.articles().isEmpty() && model.baseProperty().get().isEmpty());
    }

    @Test
    void anArticleThatIsDividedAnewHasNoMarksUntilItIsAlignedAgain() {
        ComparisonModel model = Tellings.model();
        int passages = model.find("A").orElseThrow().passages().size();
        model.selectionProperty().set(Optional.of(new PassageRef("A", passages - 1)));
        model.perform(new ArticleEdit.Join("A", passages - 2));
        assertTrue(model.collationProperty().get().orElseThrow().find("A").isEmpty());
        assertEquals(Optional.of(new PassageRef("A", passages - 2)), model.selectionProperty().get(), "the words are in the joined passage now");
        model.show(Tellings.collation(model.articles()));
        assertTrue(model.collationProperty().get().orElseThrow().find("A").isPresent());
    }
}
