package org.retold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.Role;

class SavedPageTest {

    private static Article page(String name) throws IOException {
        try (InputStream in = SavedPageTest.class.getResourceAsStream(name)) {
            Article article = SavedPage.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArticleHints.from(name));
            article.verify();
            return article;
        }
    }

    private static List<String> paragraphs(Article article, Role role) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.role() == role).map(paragraph -> paragraph.span().of(article.text())).toList();
    }

    @Test
    void tellsTheStoryOfASemanticPage() throws IOException {
        assertEquals(List.of("Engineers found cracks in two of the five arches during a routine dive.",
                "The old bridge at Lowmere was shut to all traffic on Monday after divers found cracks in two of its arches.",
                "“We could not take the risk,” said the city engineer, Karla Holm. “The cracks are deep.”", "A ferry for walkers",
                "A ferry will run every 20 minutes from Tuesday; it costs nothing for those who live in the old town.",
                "“I have crossed that bridge every day since 1961,” said Otto Brenn, a baker.", "Drivers are led over the ring road.", "Buses 4 and 7 end at the mill.",
                "The repair will cost about 1.9 million crowns, the city says."), paragraphs(page("layout-semantic.html"), Role.BODY));
    }

    @Test
    void tellsTheStoryOfAPageOfDivisions() throws IOException {
        assertEquals(List.of("Shopkeepers in Lowmere are angry about the free ferry that replaces the old bridge.",
                "\"Nobody will carry a washing machine onto a ferry,\" said Mona Petz, who sells them.", "She wants the city to pay for the lost trade.",
                "The mayor disagrees. He said the ferry was the best that could be had in a week.",
                "The bridge was built in 1888 and has been closed only twice before.", "It is to open again in May."), paragraphs(page("layout-divs.html"), Role.BODY));
    }

    @Test
    void tellsTheStoryOfAPageWithMicrodata() throws IOException {
        assertEquals(3, paragraphs(page("layout-microdata.xhtml"), Role.BODY).size());
    }

    @Test
    void tellsTheStoryOfABlog() throws IOException {
        assertEquals(List.of("I crossed it as a child, on the shoulders of my father, who was afraid of water.", "Now they say it has cracks. So do I.",
                "Karla Holm said on the radio that it might be saved after all.", "From the bridge you see the mill and the sea.", "1888: the bridge is built.",
                "1951: it is closed for a winter.", "😀 May it stand another hundred years."), paragraphs(page("layout-blog.html"), Role.BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout-semantic.html", "layout-divs.html", "layout-microdata.xhtml", "layout-blog.html"})
    void printsTheHeadlineOnce(String name) throws IOException {
        Article article = page(name);
        assertEquals(List.of(article.title()), paragraphs(article, Role.HEADLINE));
        assertEquals(article.text().indexOf(article.title()), article.text().lastIndexOf(article.title()));
    }

    @Test
    void keepsProseOutsideTheStorySetApart() throws IOException {
        List<String> apart = paragraphs(page("layout-semantic.html"), Role.BOILERPLATE);
        assertTrue(apart.contains("About time too. I said so ten years ago, and nobody listened to me."));
        assertTrue(apart.contains("The bridge seen from the mill. Photo: Ulla Renn"));
    }

    @Test
    void leavesMenusAndScriptsOut() throws IOException {
        assertFalse(page("layout-semantic.html").text().contains("Jobs"));
        assertFalse(page("layout-blog.html").text().contains("not a paragraph"));
    }

    @Test
    void takesNamesAndDateFromStructuredData() throws IOException {
        Article article = page("layout-semantic.html");
        assertEquals(List.of("Lowmere Echo", "Ida Falk, Per Anders", "2025-03-04T07:30:00+01:00"), List.of(article.outlet(), article.byline().orElseThrow(), article.published().orElseThrow()));
    }

    @Test
    void takesNamesAndDateFromMetaElements() throws IOException {
        Article article = page("layout-divs.html");
        assertEquals(List.of("Harn Post", "Post reporter", "2025-03-05"), List.of(article.outlet(), article.byline().orElseThrow(), article.published().orElseThrow()));
    }

    @Test
    void takesNamesAndDateFromTheMarkup() throws IOException {
        Article article = page("layout-microdata.xhtml");
        assertEquals(List.of("Seeblatt", "Von Jutta Menk", "5. März 2025"), List.of(article.outlet(), article.byline().orElseThrow(), article.published().orElseThrow()));
    }

    @Test
    void knowsTheLanguage() throws IOException {
        assertEquals("de", page("layout-microdata.xhtml").language().getLanguage());
    }

    @Test
    void survivesBrokenStructuredData() {
        Article article = SavedPage.read("<title>Bridge shut</title><script type=\"application/ld+json\">{\"headline\": oops</script><p>The bridge is shut until the end of May.</p>", ArticleHints.from("x.html"));
        assertEquals("Bridge shut", article.title());
    }

    @Test
    void survivesDeepNesting() {
        String page = "<h1>Bridge shut</h1>" + "<div>".repeat(100_000) + "<p>The bridge is shut until the end of May.</p>" + "<b>".repeat(100_000) + "It is old.";
        Article article = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SavedPage.read(page, ArticleHints.from("x.html")));
        assertTrue(article.text().contains("The bridge is shut until the end of May.") && article.text().contains("It is old."));
    }

    @Test
    void survivesPicturesInsideThePage() {
        String page = "<h1>Bridge shut</h1><img src=\"data:image/png;base64," + "A".repeat(5_000_000) + "\"><p>The bridge is shut until the end of May.</p>";
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SavedPage.read(page, ArticleHints.from("x.html"))).text().length() < 100);
    }

    @Test
    void survivesAnEmptyPage() {
        assertEquals(0, SavedPage.read("<html><head></head><frameset></frameset></html>", ArticleHints.from("x.html")).passages().size());
    }

    @Test
    void pastedMarkupIsPreferred() throws UnreadableException {
        Article article = PastedArticle.read(Optional.of("<h1>Bridge shut</h1><figure><figcaption>The bridge on Monday</figcaption></figure><p>The bridge is shut until the end of May.</p>"),
                "Bridge shut\nThe bridge on Monday\nThe bridge is shut until the end of May.");
        assertEquals(List.of("The bridge on Monday"), paragraphs(article, Role.BOILERPLATE));
    }

    @Test
    void pastedTextIsTakenWhereTheMarkupHoldsLess() throws UnreadableException {
        assertEquals("Bridge shut\n\nThe bridge is shut until the end of May.", PastedArticle.read(Optional.of("<meta charset='utf-8'><span>B</span>"), "Bridge shut\n\nThe bridge is shut until the end of May.").text());
    }
}
