package org.retold.core.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

class TypedDifferencesTest {

    @Test
    void figuresOfEnglishArticlesAreCompared() {
        assertEquals(1, differences(Locale.ENGLISH));
    }

    @Test
    void whatRestsOnEnglishWordsIsSilentInAnotherLanguage() {
        assertEquals(0, differences(Locale.GERMAN));
    }

    private static int differences(Locale language) {
        Article a = article("A", "The fire at the mill killed 38 people.", language);
        Article b = article("B", "The fire at the mill killed 41 people.", language);
        Link link = new Link(List.of(0), List.of(0), Relation.EDITED, false, .9, Origin.AUTOMATIC, List.of());
        return TypedDifferences.find(List.of(a, b), List.of(new AlignedArticles(a, b, List.of(link), List.of())), (_, _, _, _) -> .9,
                Progress.NONE).differences().size();
    }

    private static Article article(String sigil, String text, Locale language) {
        Span span = new Span(0, text.length());
        return new Article(sigil, sigil, sigil, Optional.empty(), Optional.empty(), language, sigil, text,
                List.of(new Paragraph(0, span, Role.BODY, 0, List.of(0))), List.of(new Passage(0, span, 0)));
    }
}
