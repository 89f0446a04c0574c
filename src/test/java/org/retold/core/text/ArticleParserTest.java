package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleParserTest {

    static List<String> passages(Article article) {
        return article.passages().stream().map(article::textOf).toList();
    }

    @Test
    void keepsItsPromisesOnRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            Article article = ArticleParser.parse(RandomTexts.naughty(random, 60), ArticleHints.from("random"));
            assertDoesNotThrow(article::verify, () -> "seed " + seed + "\n" + article.text());
        }
    }

    @Test
    void makesAllLineEndsEqual() {
        assertEquals("One\n\nTwo.\nThree.", ArticleParser.parse("One\r\n\r\nTwo.\rThree.", ArticleHints.from("x")).text());
    }
}
