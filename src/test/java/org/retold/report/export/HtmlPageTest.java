package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.report.HiddenNames;
import org.retold.report.ReportInput;
import org.retold.report.Specimen;

class HtmlPageTest {

    private final ReportInput naughty = Specimen.naughty();
    private final ReportInput story = Specimen.story();

    private static Document page(ReportInput input) {
        return Jsoup.parse(Written.text(Format.HTML, input));
    }

    @Test
    void nothingInATextBecomesMarkup() {
        Document page = page(naughty);
        assertEquals(0, page.select("script, img, link, iframe, object, [onclick], [src]").size());
        assertEquals(Set.of("html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "h3", "p", "ul", "li", "strong", "span", "div", "table",
                "caption", "thead", "tbody", "tr", "th", "td", "ins", "a", "em", "blockquote", "section", "#root"),
                Stream.concat(page.getAllElements().stream().map(Element::tagName), Stream.of("section", "em", "ins", "h3"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyPassageIsReadInItsColumn() {
        Document page = page(naughty);
        page.select(".place, .sign, .note-number").remove();
        for (int column = 0; column < naughty.articles().size(); column++) {
            Article article = naughty.articles().get(column);
            Set<String> cells = page.select("table.story tbody tr > td:nth-child(" + (column + 2) + ") > p").stream()
                    .map(cell -> cell.wholeText().strip()).collect(Collectors.toSet());
            for (Passage passage : article.passages()) {
                String words = article.textOf(passage).codePoints().mapToObj(sign -> sign < ' ' && sign != '\n' && sign != '\t' ? "\uFFFD" : Character.toString(sign))
                        .collect(Collectors.joining());
                assertTrue(cells.contains(words.strip()), words);
            }
        }
    }

    @Test
    void everyRowHasACellForEveryArticleAndAbsentOnesSaySo() {
        Document page = page(story);
        assertTrue(page.select("table.story tbody tr").stream().allMatch(row -> row.select("> td").size() == 3));
        long absent = story.collation().storyPoints().stream().mapToLong(point -> point.absent().size()).sum();
        assertTrue(absent > 0);
        assertEquals(absent, page.select("td.absent").size());
        assertTrue(page.select("td.absent").first().text().startsWith("not in "));
    }

    @Test
    void wordsThatTheBaseLacksAreMarked() {
        assertTrue(page(story).select("table.story ins").stream().anyMatch(ins -> ins.text().equals("shut")), page(story).select("ins").text());
    }

    @Test
    void quotationsGivenDifferentlyAreBoxed() {
        assertTrue(story.collation().differences().stream().anyMatch(Difference.Quote.class::isInstance));
        Document page = page(story);
        page.select(".note-number").remove();
        String boxed = page.select("table.story .boxed").stream().map(Element::wholeText).collect(Collectors.joining());
        assertTrue(boxed.contains("350") && boxed.contains("reopen it in spring") && boxed.contains("reopen it soon"), boxed);
    }

    @Test
    void everyCodingIsListedAndReachedFromItsWords() {
        Document page = page(story);
        assertEquals(story.annotations().size(), page.select(".annotation[id]").size());
        assertTrue(page.select("a.note-number").stream().allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null));
        assertTrue(page.text().contains("these words are no longer in the article"));
    }

    @Test
    void wordsOfOtherDirectionsFindTheirOwnWay() {
        Document page = page(naughty);
        assertTrue(page.select("table.story td:not(.absent)").stream().allMatch(cell -> cell.attr("dir").equals("auto") && !cell.attr("lang").isEmpty()));
    }

    @Test
    void namesAreHiddenEverywhere() {
        String html = Written.text(Format.HTML, story, Written.OPTIONS.withNaming(new HiddenNames(story.articles())));
        assertFalse(html.contains("Courier") || html.contains("Harbour Post") || html.contains("Ledger"));
    }

    @Test
    void thePageNeedsNothingBesideIt() {
        String html = Written.text(Format.HTML, story);
        assertFalse(html.contains("url(") || html.contains("@import") || html.contains("src="));
        assertTrue(html.contains("@media print") && html.contains("prefers-color-scheme: dark") && html.contains("table-header-group"));
    }
}
