package org.retold.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.ui.story.StoryFilter.Kind;

class StoryFilterTest {

    private final Story story = Stories.story();
    private final List<Article> articles = story.articles();

    private List<StoryRow> rows(StoryFilter filter) {
        return story.rows().stream().filter(filter::passes).toList();
    }

    @Test
    void theCountsOfTheChipsAreTheRowsThatPass() {
        List<StoryFilter> filters = new ArrayList<>(List.of(StoryFilter.ALL, StoryFilter.SHARED, StoryFilter.DISPUTED));
        articles.forEach(article -> filters.addAll(List.of(StoryFilter.only(article.sigil()), StoryFilter.allBut(article.sigil()))));
        filters.forEach(filter -> assertEquals(rows(filter).size(), story.count(filter), filter.toString()));
    }

    @Test
    void onlyHereShowsWhatOneOutletAloneTells() {
        assertEquals(List.of(List.of("B"), List.of("B"), List.of("B")),
                rows(StoryFilter.only("B")).stream().map(StoryRow::tellers).toList());
    }

    @Test
    void onlyInTwoShowsWhatOneOrBothTellAndNoOther() {
        List<StoryRow> rows = rows(StoryFilter.only("A", "C"));
        assertTrue(rows.stream().noneMatch(row -> row.tellers().contains("B")));
        assertTrue(rows.stream().anyMatch(row -> row.tellers().equals(List.of("A", "C"))));
        assertTrue(rows.containsAll(rows(StoryFilter.only("C"))));
    }

    @Test
    void allButShowsWhatOneOutletAloneLacks() {
        assertEquals(List.of(List.of("A", "B")), rows(StoryFilter.allBut("C")).stream().map(StoryRow::tellers).toList());
    }

    @Test
    void allButTwoShowsWhatAllOthersTellAndNeitherOfThem() {
        assertEquals(rows(StoryFilter.only("A")), rows(StoryFilter.allBut("B", "C")));
    }

    @Test
    void sharedShowsWhatAllTell() {
        assertEquals(List.of(List.of("A", "B", "C")), rows(StoryFilter.SHARED).stream().map(StoryRow::tellers).toList());
    }

    @Test
    void disputedShowsWhatIsGivenDifferently() {
        assertEquals(1, rows(StoryFilter.DISPUTED).size());
    }

    @Test
    void anotherChipIsTakenTogetherWithTheFirst() {
        assertEquals(StoryFilter.only("A", "C"), StoryFilter.only("A").toggled(Kind.ONLY, "C", articles));
    }

    @Test
    void aChipOfAnotherKindBeginsAnew() {
        assertEquals(StoryFilter.allBut("C"), StoryFilter.only("A").toggled(Kind.ALL_BUT, "C", articles));
    }

    @Test
    void theLastChipLeftAloneShowsAll() {
        assertEquals(StoryFilter.ALL, StoryFilter.only("A").toggled(Kind.ONLY, "A", articles));
    }

    @Test
    void everyChipTogetherShowsAll() {
        assertEquals(StoryFilter.ALL, StoryFilter.only("A", "B").toggled(Kind.ONLY, "C", articles));
    }

    @Test
    void anArticleThatIsGoneLeavesTheFilter() {
        assertEquals(StoryFilter.only("B"), StoryFilter.only("B", "Z").within(articles));
        assertEquals(StoryFilter.ALL, StoryFilter.only("Z").within(articles));
    }

    @Test
    void whatIsChosenIsSaidInWords() {
        assertEquals("only D, E: 9 points", StoryFilter.only("E", "D").words(9));
    }

    @Test
    void anArticleIsMeantOnlyUnderItsOwnKind() {
        assertFalse(StoryFilter.only("A").means(Kind.ALL_BUT, "A"));
    }
}
