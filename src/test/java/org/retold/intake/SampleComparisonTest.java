package org.retold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.core.text.Role;

class SampleComparisonTest {

    private final List<Article> sample = SampleComparison.articles();

    @Test
    void fourOutletsInOrder() {
        assertEquals(List.of("The Northern Ledger", "Harbour Post", "The Meridian", "The Estuary Courier"),
                sample.stream().map(Article::outlet).toList());
    }

    @Test
    void everyArticleHasAHeadlineABylineAndADate() {
        assertTrue(sample.stream().allMatch(article -> !article.title().isEmpty() && article.byline().isPresent()
                && article.published().isPresent()));
    }

    @Test
    void whatSurroundsTheStoryIsSetApart() {
        for (Article article : sample) {
            assertEquals(Role.BOILERPLATE, article.paragraphs().getLast().role(), article.outlet());
        }
    }
}
