package org.retold.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.diff.WordDiff;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

class WordsAlikeTest {

    private static final String FERRY = "The ferry between the islands resumed on Monday after eleven days without a crossing.";

    @Test
    void oneChangedWordOfManyIsMarked() {
        WordsAlike alike = alike("The ferry between the islands resumed on Monday after nine days without a crossing.");
        assertFalse(alike.isWordedAnew());
        assertEquals(1, alike.differing().size());
    }

    @Test
    void theShareCountsTheWordsOfBothSides() {
        assertEquals(26.0 / 28, alike("The ferry between the islands resumed on Monday after nine days without a crossing.").share(), 1e-9);
    }

    @Test
    void whatIsToldInOtherWordsIsWordedAnew() {
        assertTrue(alike("Boats again carry people across since Monday morning, officials say with relief.").isWordedAnew());
    }

    @Test
    void whatBothHaveIsMarkedWhereItCarriesMeaning() {
        String words = "Boats carried people again, on Monday after eleven days, so officials of some company told reporters with relief.";
        WordsAlike alike = alike(words);
        assertEquals(List.of("on Monday after eleven days"), alike.common().stream().map(span -> span.of(words)).toList());
    }

    private static WordsAlike alike(String words) {
        Article a = article(FERRY);
        Article b = article(words);
        return WordsAlike.of(a, b, new Link(List.of(0), List.of(0), Relation.PARAPHRASED, false, .5, Origin.AUTOMATIC,
                WordDiff.deltas(FERRY, words)));
    }

    private static Article article(String words) {
        return ArticleParser.parse(words, ArticleHints.from("some.txt"));
    }
}
