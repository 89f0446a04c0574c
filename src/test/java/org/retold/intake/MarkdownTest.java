package org.retold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.Role;

class MarkdownTest {

    private static Article read(String text) {
        Article article = Markdown.read(text, ArticleHints.from("a.md"));
        article.verify();
        return article;
    }

    @Test
    void theFirstHeadingIsTheHeadline() {
        Article article = read("# Bridge *shut*\n\nIt is old.\n\n## Ferry\n\nIt is free.");
        assertEquals("Bridge shut", article.title());
        assertEquals(1, article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.HEADLINE).count());
    }

    @Test
    void signsAreStripped() {
        assertEquals("The bridge is very old, says Holm: 2*3 snake_case_name code.", read("The **bridge** is _very_ old, says [Holm](http://x.example \"t\"): 2*3 snake_case_name `code`.").text());
    }

    @Test
    void linesOfAParagraphAreJoined() {
        assertEquals("One two.\n\nThree.", read("One\ntwo.\n\n> Three.").text());
    }

    @Test
    void itemsAreParagraphs() {
        assertEquals("One.\n\nTwo.\n\nThree.", read("- One.\n* Two.\n1. Three.").text());
    }

    @Test
    void anUnderlinedTitleIsAHeadline() {
        assertEquals("Bridge shut", read("Bridge shut\n===\n\nIt is old.").title());
    }

    @Test
    void theFrontMatterSaysWho() {
        Article article = read("---\ntitle: \"Bridge shut\"\nauthor: Ida Falk\ndate: 2025-03-04\nsource: Lowmere Echo\n---\n\nIt is old.");
        assertEquals("Bridge shut|Ida Falk|2025-03-04|Lowmere Echo", String.join("|", article.title(), article.byline().orElseThrow(), article.published().orElseThrow(), article.outlet()));
    }

    @Test
    void aPictureIsSetApart() {
        assertEquals(Role.BOILERPLATE, read("# Bridge shut\n\n![The mill](mill.png)\n\nIt is old.").paragraphs().get(1).role());
    }
}
