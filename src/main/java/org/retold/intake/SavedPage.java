package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.ParagraphDraft;
import org.retold.core.text.Role;

/**
 * A saved web page as an article. Every paragraph that reads like prose is kept: what stands outside the story is set apart as
 * boilerplate, only menus, scripts and forms go.
 */
final class SavedPage {

    private final List<PageParagraph> paragraphs;
    private final Map<String, Long> copies;
    private final MainText main;
    private final ArticleHints completed;
    private final Optional<String> title;
    private final int headline;
    private final int first;
    private final int last;

    private SavedPage(Document page, ArticleHints hints) {
        this.completed = new PageMetadata(page).completed(hints);
        this.title = completed.title();
        this.paragraphs = PageText.of(page);
        this.copies = paragraphs.stream().collect(Collectors.groupingBy(PageParagraph::text, Collectors.counting()));
        this.main = new MainText(page, paragraphs);
        this.first = firstInside();
        this.headline = headline();
        this.last = lastInside();
    }

    static Article read(String html, ArticleHints hints) {
        SavedPage page = new SavedPage(Jsoup.parse(html), hints);
        List<ParagraphDraft> drafts = page.drafts();
        Optional<String> printed = drafts.stream().filter(draft -> draft.role().equals(Optional.of(Role.HEADLINE))).map(ParagraphDraft::text).findFirst();
        return ArticleParser.parse(drafts, printed.map(page.completed::withTitle).orElse(page.completed));
    }

    private List<ParagraphDraft> drafts() {
        List<ParagraphDraft> drafts = new ArrayList<>();
        if (headline < 0) {
            title.filter(words -> paragraphs.size() > 1).ifPresent(words -> drafts.add(ParagraphDraft.of(words, Role.HEADLINE)));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            PageParagraph paragraph = paragraphs.get(i);
            if (i == headline) {
                drafts.add(ParagraphDraft.of(paragraph.text(), Role.HEADLINE));
            } else if (isStory(i)) {
                drafts.add(story(paragraph));
            } else if (paragraph.isProse() || isCaption(paragraph) && main.contains(paragraph)) {
                drafts.add(ParagraphDraft.of(paragraph.text(), Role.BOILERPLATE));
            } else if (main.contains(paragraph) && !isRepeated(paragraph.text())) {
                drafts.add(ParagraphDraft.of(paragraph.text(), Role.BOILERPLATE));
            }
        }
        return drafts;
    }

    /** Between headline and last paragraph, and not put aside by the markup; a standfirst may stand above the element of the story. */
    private boolean isStory(int i) {
        PageParagraph paragraph = paragraphs.get(i);
        if (main.isAside(paragraph) || paragraph.isMostlyLinks() && !paragraph.endsSentence(0)) {
            return false;
        }
        boolean standfirst = headline >= 0 && i > headline && i < first;
        return main.contains(paragraph) && i <= last && (headline < 0 || i > headline || paragraph.isProse()) || standfirst;
    }

    private ParagraphDraft story(PageParagraph paragraph) {
        String names = (paragraph.owner().className() + ' ' + paragraph.owner().attr("itemprop") + ' ' + paragraph.owner().attr("rel")).toLowerCase(Locale.ROOT);
        boolean small = paragraph.text().length() <= 120;
        if (small && (names.contains("byline") || names.contains("author") || paragraph.owner().normalName().equals("address"))) {
            return ParagraphDraft.of(paragraph.text(), Role.BYLINE);
        }
        if (small && (names.contains("dateline") || names.contains("timestamp") || names.contains("published") || names.contains("pubdate"))) {
            return ParagraphDraft.of(paragraph.text(), Role.DATELINE);
        }
        return ParagraphDraft.of(paragraph.text());
    }

    private static boolean isCaption(PageParagraph paragraph) {
        for (Element at = paragraph.owner(); at != null; at = at.parent()) {
            if (at.normalName().equals("figure") || at.normalName().equals("figcaption") || at.className().toLowerCase(Locale.ROOT).contains("caption")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRepeated(String text) {
        return copies.get(text) > 1 || text.length() < 3;
    }

    private int firstInside() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (main.contains(paragraphs.get(i)) && paragraphs.get(i).isProse()) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private int lastInside() {
        int end = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            end = main.contains(paragraphs.get(i)) ? i : end;
        }
        return end;
    }

    /** The heading that says what the metadata says; else the last heading of the first level above the story. */
    private int headline() {
        int above = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            PageParagraph paragraph = paragraphs.get(i);
            boolean heading = isHeading(paragraph.owner(), 3);
            boolean here = heading || i < first && paragraph.text().length() >= 15;
            if (here && title.filter(words -> alike(words, paragraph.text())).isPresent()) {
                return i;
            }
            if (i <= first && isHeading(paragraph.owner(), 1) && !paragraph.isMostlyLinks()) {
                above = i;
            }
        }
        return above;
    }

    private static boolean isHeading(Element element, int deepest) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().matches("h[1-" + deepest + "]")) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String title, String heading) {
        String one = letters(title);
        String other = letters(heading);
        return !other.isEmpty() && (one.equals(other) || other.length() > 15 && one.startsWith(other) || one.length() > 15 && other.startsWith(one));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
