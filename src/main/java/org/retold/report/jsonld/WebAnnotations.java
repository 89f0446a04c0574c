package org.retold.report.jsonld;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.collate.ArticlePair;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.json.Json;
import org.retold.report.ComparisonJson;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.Runs;
import org.retold.report.StableIds;

/**
 * A comparison as a W3C Web Annotation collection of one page. The texts themselves are bodies of annotations that describe the
 * articles, so that every other target, which names such a body as its source, can be checked without any other file. A link is
 * an annotation with the motivation {@code linking} and one target a side, or more where its passages do not follow one another.
 */
public final class WebAnnotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String URN = "urn:uuid:";

    private final ReportInput input;
    private final ReportOptions options;
    private final StableIds ids;
    private final Map<String, Selectors> selectors = new LinkedHashMap<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    private WebAnnotations(ReportInput input, ReportOptions options) {
        this.input = input;
        this.options = options;
        ids = new StableIds(input.comparison().id());
        input.articles().forEach(article -> selectors.put(article.sigil(), new Selectors(article.text())));
    }

    public static void write(ReportInput input, ReportOptions options, Writer out, Progress progress) {
        WebAnnotations annotations = new WebAnnotations(input, options);
        annotations.addAll(progress);
        Json.writeIndented(annotations.collection(), out);
    }

    private void addAll(Progress progress) {
        input.articles().forEach(article -> items.add(description(article)));
        for (ArticlePair pair : input.collation().pairs()) {
            progress.checkCancelled();
            pair.alignment().links().forEach(link -> items.add(link(pair, link)));
        }
        input.annotations().forEach(annotation -> items.add(annotation(annotation)));
    }

    private Map<String, Object> collection() {
        String id = URN + ids.made("collection", "");
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", URN + ids.made("page", "1"));
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@context", CONTEXT);
        tree.put("id", id);
        tree.put("type", "AnnotationCollection");
        tree.put("label", "Retold: " + String.join(", ", input.articles().stream().map(Article::outlet).distinct().toList()));
        tree.put("created", options.made().toString());
        tree.put("generator", program());
        tree.put("total", items.size());
        tree.put("first", page);
        return tree;
    }

    private Map<String, Object> program() {
        return tree("id", URN + ids.made("program", options.version()), "type", "Software", "name", "Retold " + options.version());
    }

    private static Map<String, Object> tree(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }

    private static Map<String, Object> annotationOf(String id, Object motivation) {
        return tree("id", id, "type", "Annotation", "motivation", motivation);
    }

    private static Map<String, Object> words(String purpose, String value) {
        return tree("type", "TextualBody", "purpose", purpose, "value", value);
    }

    private String textOf(Article article) {
        return URN + ids.article(article.sigil(), article.text());
    }

    private Map<String, Object> description(Article article) {
        Map<String, Object> text = tree("id", textOf(article), "type", "TextualBody", "format", "text/plain", "language",
                article.language().toLanguageTag(), "value", article.text());
        Map<String, Object> tree = annotationOf(URN + ids.made("description", article.sigil()), "describing");
        tree.put("body", List.of(text, words("identifying", article.sigil()), words("describing", article.outlet() + ": " + article.title())));
        tree.put("target", tree("id", URN + ids.made("telling", article.sigil()), "type", "Text", "label", article.source()));
        return tree;
    }

    private Map<String, Object> link(ArticlePair pair, Link link) {
        Article a = input.collation().article(pair.a());
        Article b = input.collation().article(pair.b());
        Map<String, Object> tree = annotationOf(URN + ids.made("link", pair.a() + link.a() + pair.b() + link.b()), "linking");
        List<Map<String, Object>> bodies = new ArrayList<>(List.of(words("tagging", ComparisonJson.word(link.relation()))));
        if (link.moved()) {
            bodies.add(words("tagging", "moved"));
        }
        tree.put("body", bodies);
        List<Map<String, Object>> targets = new ArrayList<>();
        Runs.of(a, link.a()).forEach(span -> targets.add(target(a, span)));
        Runs.of(b, link.b()).forEach(span -> targets.add(target(b, span)));
        tree.put("target", targets);
        if (link.origin() != Origin.MANUAL) {
            tree.put("creator", program());
        }
        return tree;
    }

    private Map<String, Object> target(Article article, Span span) {
        return tree("type", "SpecificResource", "source", textOf(article), "selector", selectors.get(article.sigil()).of(span));
    }

    private Map<String, Object> annotation(Annotation annotation) {
        Target target = annotation.target();
        String motivation = target.kind() == Target.Kind.LINK ? "linking" : annotation.codes().isEmpty() ? "commenting" : "classifying";
        Map<String, Object> tree = annotationOf(URN + ids.of("annotation", annotation.id()), motivation);
        List<Map<String, Object>> bodies = new ArrayList<>();
        for (String code : annotation.codes()) {
            bodies.add(tree("type", "SpecificResource", "purpose", "classifying", "source", URN + ids.of("code", code)));
            bodies.add(words("tagging", input.code(code)));
        }
        if (!annotation.note().isBlank()) {
            bodies.add(words("commenting", annotation.note()));
        }
        bodies.add(words("describing", about(target)));
        tree.put("body", bodies);
        tree.put("target", target.anchors().stream().map(anchor -> target(target.kind(), anchor)).toList());
        tree.put("creator", tree("id", URN + ids.of("coder", annotation.coder()), "type", "Person", "name", input.coder(annotation.coder())));
        tree.put("created", annotation.made().toString());
        tree.put("modified", annotation.changed().toString());
        return tree;
    }

    private static String about(Target target) {
        return ComparisonJson.word(target.kind()).replace('_', ' ') + target.difference().map(kind -> ": " + ComparisonJson.word(kind)).orElse("")
                + (target.absent().isEmpty() ? "" : ": not in " + String.join(", ", target.absent()));
    }

    private Object target(Target.Kind kind, Anchor anchor) {
        Article article = input.collation().article(anchor.article());
        if (kind == Target.Kind.ARTICLE) {
            return textOf(article);
        }
        return Quoted.of(anchor, article).span().map(span -> target(article, span)).orElseGet(() ->
                tree("type", "SpecificResource", "source", textOf(article), "selector", List.of(Selectors.words(anchor.quote()))));
    }
}
