package org.retold.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;

class MarksTest {

    private final ComparisonModel model = Tellings.model();

    @Test
    void whatOnlyTheBaseTellsIsDropped() {
        PassageMark mark = markOf("A", "About two hundred");
        assertEquals(Set.of(Kind.DROPPED), mark.kinds());
        assertEquals(List.of("B"), mark.absent());
    }

    @Test
    void whatTheBaseLacksIsAdded() {
        assertEquals(Set.of(Kind.ADDED), markOf("B", "Tickets").kinds());
    }

    @Test
    void differingWordsAreMarkedOnBothSides() {
        assertEquals("eleven", words("A", "The ferry"));
        assertEquals("nine", words("B", "The ferry"));
    }

    @Test
    void sameWordsAreSame() {
        assertTrue(markOf("B", "Harbour master").is(Kind.SAME));
    }

    @Test
    void noLinkIsCountedTwice() {
        assertEquals(1, model.marksProperty().get().counts().get(Kind.SAME));
    }

    @Test
    void anotherBaseTurnsAddedIntoDropped() {
        model.setBase("B");
        assertEquals(Set.of(Kind.DROPPED), markOf("B", "Tickets").kinds());
        assertEquals(Set.of(Kind.ADDED), markOf("A", "About two hundred").kinds());
    }

    private PassageMark markOf(String sigil, String beginning) {
        return model.marksProperty().get().of(Tellings.passage(model, sigil, beginning));
    }

    private String words(String sigil, String beginning) {
        Article article = model.find(sigil).orElseThrow();
        return markOf(sigil, beginning).words().getFirst().of(article.text());
    }
}
