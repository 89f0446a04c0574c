package org.retold.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.retold.core.text.ArticleHints;
import org.retold.json.Json;
import org.retold.json.JsonException;

/** What a page says of itself: in JSON-LD, then in its meta elements (OpenGraph, article, Dublin Core, Parsely), then in its markup. */
final class PageMetadata {

    private static final int LONGEST = 400;

    private final Document page;
    private final List<Map<?, ?>> articles;

    PageMetadata(Document page) {
        this.page = page;
        List<Map<?, ?>> found = new ArrayList<>();
        page.select("script[type=application/ld+json]").forEach(script -> collect(script.data(), found));
        this.articles = found;
    }

    ArticleHints completed(ArticleHints hints) {
        Optional<String> outlet = outlet();
        Optional<String> language = Optional.of(page.select("html").attr("lang").strip()).filter(code -> code.matches("[A-Za-z]{2,3}([-_].*)?"));
        return new ArticleHints(title().map(title -> withoutOutlet(title, outlet)).or(hints::title), byline().or(hints::byline), published().or(hints::published),
                outlet.or(hints::outlet), language.map(code -> Locale.of(code.split("[-_]")[0])).or(hints::language), hints.source());
    }

    private Optional<String> title() {
        return named("headline").or(() -> meta("og:title", "twitter:title", "parsely-title", "dc.title", "dcterms.title", "title", "sailthru.title"))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    }

    private Optional<String> byline() {
        return named("author").or(() -> named("creator")).or(() -> meta("author", "article:author_name", "parsely-author", "dc.creator", "dcterms.creator", "byl", "sailthru.author"))
                .or(() -> meta("article:author")).filter(name -> !name.startsWith("http"))
                .or(() -> markup("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name, .c-byline"));
    }

    private Optional<String> published() {
        return named("datePublished").or(() -> meta("article:published_time", "og:published_time", "parsely-pub-date", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created",
                        "date", "pubdate", "publish-date", "publish_date", "sailthru.date", "cxenseparse:recs:publishtime"))
                .or(() -> Optional.ofNullable(page.selectFirst("[itemprop=datePublished], time[datetime]"))
                        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text()).flatMap(PageMetadata::words));
    }

    private Optional<String> outlet() {
        return named("publisher").or(() -> meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "apple-mobile-web-app-title", "publisher", "copyright"))
                .map(name -> name.replaceFirst("(?i)^(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?\\s*", ""))
                .or(() -> titleSuffix()).or(() -> host().map(Outlets::ofHost));
    }

    private Optional<String> titleSuffix() {
        String[] parts = page.title().split("\\s+[|–—-]\\s+");
        return parts.length < 2 || parts[parts.length - 1].split("\\s+").length > 4 ? Optional.empty() : words(parts[parts.length - 1]);
    }

    private Optional<String> host() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical], meta[property=og:url]")).map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("content"))
                .map(address -> address.replaceFirst("^(?:https?:)?//", "").replaceFirst("[/:?#].*$", "")).filter(host -> host.matches("(?:[\\w-]+\\.)+[a-zA-Z]{2,}"));
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        String[] parts = title.split("\\s+[|–—-]\\s+");
        String last = parts[parts.length - 1];
        boolean own = parts.length > 1 && outlet.filter(name -> name.equalsIgnoreCase(last)).isPresent();
        return own ? title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+[|–—-]\\s+$", "") : title;
    }

    private Optional<String> markup(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(text -> text.length() < 120).flatMap(PageMetadata::words);
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            for (Element element : page.select("meta")) {
                String own = element.hasAttr("property") ? element.attr("property") : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
                Optional<String> value = own.equalsIgnoreCase(name) ? words(element.attr("content")) : Optional.empty();
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(String field) {
        return articles.stream().map(article -> text(article.get(field))).flatMap(Optional::stream).filter(value -> value.length() <= LONGEST).findFirst();
    }

    private static Optional<String> text(Object value) {
        return switch (value) {
            case String words -> words(words);
            case Map<?, ?> object -> text(object.get("name"));
            case Collection<?> many -> Optional.of(many.stream().map(PageMetadata::text).flatMap(Optional::stream).distinct().collect(Collectors.joining(", "))).filter(names -> !names.isBlank());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> words(String marked) {
        return Optional.of(Jsoup.parse(marked).text().strip()).filter(words -> !words.isEmpty());
    }

    private static void collect(String json, List<Map<?, ?>> found) {
        try {
            collect(Json.parse(json.strip()), found, 0);
        } catch (JsonException unreadableScript) {
            // a page's own mistake; the meta elements say the same
            return;
        }
    }

    private static void collect(Object tree, List<Map<?, ?>> found, int depth) {
        if (depth > 6) {
            return;
        }
        switch (tree) {
            case Collection<?> many -> many.forEach(one -> collect(one, found, depth + 1));
            case Map<?, ?> object -> {
                String type = Objects.toString(object.get("@type"), "");
                if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
                    found.add(object);
                }
                collect(object.get("@graph"), found, depth + 1);
                collect(object.get("mainEntity"), found, depth + 1);
            }
            case null, default -> { }
        }
    }
}
