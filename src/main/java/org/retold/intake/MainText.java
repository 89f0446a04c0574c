package org.retold.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which part of a page is the article: the element that says so (itemprop, article, main) if it holds most of the page's prose,
 * else the innermost element that holds nearly all of it. Inside, asides, captions, forms, comments and boxes are told by their
 * elements' names and classes.
 */
final class MainText {

    private static final List<String> STATED = List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");
    private static final Set<String> ASIDE_TAGS = Set.of("aside", "footer", "figure", "figcaption", "form", "nav", "fieldset", "details");
    private static final Set<String> ASIDE_WORDS = Set.of("comment", "comments", "disqus", "related", "recirc", "recirculation", "promo", "promos", "newsletter", "newsletters", "share", "sharing", "social", "sidebar",
            "footer", "advert", "adverts", "ad", "ads", "advertisement", "sponsor", "sponsored", "cookie", "cookies", "consent", "popup", "modal", "subscribe", "subscription", "signup", "paywall", "breadcrumb", "breadcrumbs",
            "taboola", "outbrain", "trending", "recommended", "recommendations", "caption", "credit", "copyright", "disclaimer", "menu", "toolbar", "pagination", "teasers", "tags", "taglist", "topics", "bio", "masthead",
            "mostread", "popular", "readmore", "callout", "widget", "banner", "login", "register", "donate", "infobox", "linkbox");
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Element main;
    private final int total;

    MainText(Document page, List<PageParagraph> paragraphs) {
        for (PageParagraph paragraph : paragraphs) {
            if (paragraph.isProse()) {
                for (Element at = paragraph.owner(); at != null; at = at.parent()) {
                    prose.merge(at, paragraph.text().length(), Integer::sum);
                }
            }
        }
        this.total = proseOf(page.body());
        this.main = main(page);
    }

    boolean contains(PageParagraph paragraph) {
        for (Element at = paragraph.owner(); at != null; at = at.parent()) {
            if (at == main) {
                return true;
            }
        }
        return false;
    }

    /** True for what an element on the way to the article's own says is no part of the story. */
    boolean isAside(PageParagraph paragraph) {
        for (Element at = paragraph.owner(); at != null && at != main; at = at.parent()) {
            boolean holdsMost = proseOf(at) * 2 > total;
            if (!holdsMost && (ASIDE_TAGS.contains(at.normalName()) || saysAside(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAside(Element element) {
        String named = element.className() + ' ' + element.id();
        if (named.isBlank()) {
            return element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none");
        }
        String lower = named.toLowerCase(Locale.ROOT);
        return PARTS.splitAsStream(named).map(part -> part.toLowerCase(Locale.ROOT)).anyMatch(ASIDE_WORDS::contains)
                || lower.contains("most-read") || lower.contains("read-more") || lower.contains("more-on") || lower.contains("sign-up")
                || element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none");
    }

    private Element main(Document page) {
        for (String stated : STATED) {
            Element best = null;
            for (Element element : page.select(stated)) {
                if (best == null || proseOf(element) > proseOf(best)) {
                    best = element;
                }
            }
            if (best != null && proseOf(best) * 2 > total) {
                return best;
            }
        }
        return innermost(page.body());
    }

    private Element innermost(Element body) {
        Element at = body;
        while (true) {
            Element next = null;
            for (Element child : at.children()) {
                if (proseOf(child) * 10 >= proseOf(at) * 6 && total > 0) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p") || proseOf(next) * 2 < total || isSharedOut(at, next)) {
                return at;
            }
            at = next;
        }
    }

    /** True where prose stands beside the element as if it were of the same story: loose, or in an element of the same kind. */
    private boolean isSharedOut(Element parent, Element child) {
        int inside = 0;
        for (Element other : parent.children()) {
            inside += proseOf(other);
            boolean alike = other.normalName().equals("p") || other.normalName().equals(child.normalName()) && other.className().equals(child.className())
                    && other.id().isEmpty() && child.id().isEmpty();
            if (other != child && proseOf(other) > 0 && alike) {
                return true;
            }
        }
        return inside < proseOf(parent);
    }

    private int proseOf(Element element) {
        return prose.getOrDefault(element, 0);
    }
}
