package org.retold.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.differences.Telling;

class SharedWordsTest {

    private final Telling ferries = Telling.ferries();

    @Test
    void aWholeSentenceIsSharedWholly() {
        assertEquals(List.of("C"), SharedWords.of(ferries.collation(), place("B", "Two hospitals")).wholly());
    }

    @Test
    void aGoodPartIsSharedPartly() {
        assertEquals(List.of("D"), SharedWords.of(ferries.collation(), place("A", "“We will not")).partly());
    }

    @Test
    void fewWordsAreNotMentioned() {
        assertEquals(new SharedWords(List.of(), List.of()), SharedWords.of(ferries.collation(), place("A", "A bakery")));
    }

    private PassageRef place(String sigil, String beginning) {
        Article article = ferries.articles.stream().filter(some -> some.sigil().equals(sigil)).findFirst().orElseThrow();
        return article.passages().stream().filter(passage -> article.textOf(passage).startsWith(beginning)).findFirst()
                .map(passage -> new PassageRef(sigil, passage.index())).orElseThrow();
    }
}
