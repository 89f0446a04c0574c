package org.retold.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.intake.SampleComparison;

class PaneTextTest {

    private final List<Article> articles = SampleComparison.articles();

    @Test
    void everyPassageStandsWhereItsStopSays() {
        for (Article article : articles) {
            PaneText text = PaneText.of(article, false);
            for (Passage passage : article.passages()) {
                PaneText.Stop stop = text.stop(passage.index());
                assertEquals(article.textOf(passage).replace('\n', ' '), text.text().substring(stop.start(), stop.end()));
            }
        }
    }

    @Test
    void aPassageIsFoundByEachOfItsOffsets() {
        PaneText text = PaneText.of(articles.getFirst(), false);
        PaneText.Stop stop = text.stop(3);
        assertEquals(3, text.passageAt(stop.start()));
        assertEquals(3, text.passageAt(stop.end() - 1));
    }

    @Test
    void spansAreTranslated() {
        Article article = articles.getFirst();
        PaneText text = PaneText.of(article, false);
        Span span = article.passages().get(4).span();
        Span there = text.toColumn(span);
        assertEquals(span.of(article.text()), there.of(text.text()));
    }

    @Test
    void whatIsSetApartIsFoldedIntoOneLine() {
        Article article = withSetApart();
        PaneText text = PaneText.of(article, false);
        assertTrue(text.lines().stream().anyMatch(PaneText.Line::isFolded));
        assertFalse(text.text().contains(setApart(article)));
    }

    @Test
    void whatIsSetApartComesBackInFull() {
        Article article = withSetApart();
        PaneText text = PaneText.of(article, true);
        assertFalse(text.lines().stream().anyMatch(PaneText.Line::isFolded));
        assertTrue(text.text().contains(setApart(article)));
    }

    private Article withSetApart() {
        return articles.stream().filter(article -> article.paragraphs().stream().anyMatch(paragraph -> paragraph.role() == Role.BOILERPLATE))
                .findFirst().orElseThrow();
    }

    private static String setApart(Article article) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.BOILERPLATE).findFirst().orElseThrow()
                .span().of(article.text());
    }
}
