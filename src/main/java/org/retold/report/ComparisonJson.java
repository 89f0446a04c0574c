package org.retold.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.retold.core.align.Link;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineNote;
import org.retold.core.collate.EngineReport;
import org.retold.core.collate.StoryPoint;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;

/**
 * A comparison as a tree that {@link org.retold.json.Json} can write: format 1. Offsets are Unicode code points into the
 * {@code text} of their article, half-open; indices count from 0, paragraphs in differences from 1. A field may be added,
 * none changes its meaning while the format stays 1.
 */
public final class ComparisonJson {

    private final Collation collation;
    private final Offsets offsets;

    private ComparisonJson(Collation collation) {
        this.collation = collation;
        this.offsets = new Offsets(collation);
    }

    /** @param version of the program that made the comparison */
    public static Map<String, Object> of(Collation collation, String version) {
        return new ComparisonJson(collation).tree(version);
    }

    /** With what people decided, coded and noted, where they did: {@code codes}, {@code coders}, {@code decisions}, {@code annotations}. */
    public static Map<String, Object> of(ReportInput input, ReportOptions options) {
        ComparisonJson json = new ComparisonJson(input.collation());
        Map<String, Object> tree = json.tree(options.version());
        tree.put("id", input.comparison().id());
        AnnotationJson byHand = new AnnotationJson(input, json.offsets);
        putUnlessEmpty(tree, "codes", byHand.codes());
        putUnlessEmpty(tree, "coders", byHand.coders());
        putUnlessEmpty(tree, "decisions", byHand.decisions());
        putUnlessEmpty(tree, "annotations", byHand.annotations());
        return tree;
    }

    private static void putUnlessEmpty(Map<String, Object> tree, String name, List<?> list) {
        if (!list.isEmpty()) {
            tree.put(name, list);
        }
    }

    private Map<String, Object> tree(String version) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", 1);
        tree.put("version", version);
        tree.put("offsets", "code points");
        tree.put("base", collation.base());
        tree.put("engine", engine(collation.engine()));
        tree.put("articles", collation.articles().stream().map(this::article).toList());
        tree.put("links", links());
        tree.put("storyPoints", collation.storyPoints().stream().map(this::storyPoint).toList());
        tree.put("sharedCopy", collation.sharedCopy().stream().map(ComparisonJson::sharedCopy).toList());
        tree.put("quotations", collation.quotations().stream().map(this::quotation).toList());
        DifferenceJson differences = new DifferenceJson(collation, offsets);
        tree.put("differences", collation.differences().stream().map(differences::tree).toList());
        return tree;
    }

    private static Map<String, Object> engine(EngineReport engine) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", word(engine.name()));
        tree.put("model", engine.model().orElse(null));
        tree.put("notes", engine.notes().stream().map(EngineNote::sentence).toList());
        return tree;
    }

    private Map<String, Object> article(Article article) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", article.sigil());
        tree.put("outlet", article.outlet());
        tree.put("title", article.title());
        tree.put("byline", article.byline().orElse(null));
        tree.put("published", article.published().orElse(null));
        tree.put("language", article.language().toLanguageTag());
        tree.put("source", article.source());
        tree.put("text", article.text());
        tree.put("paragraphs", article.paragraphs().stream().map(paragraph -> paragraph(article, paragraph)).toList());
        tree.put("passages", article.passages().stream().map(passage -> passage(article, passage)).toList());
        return tree;
    }

    private Map<String, Object> paragraph(Article article, Paragraph paragraph) {
        Map<String, Object> tree = offsets.range(article.sigil(), paragraph.span());
        tree.put("role", word(paragraph.role()));
        tree.put("passages", paragraph.passages());
        return tree;
    }

    private Map<String, Object> passage(Article article, Passage passage) {
        return offsets.range(article.sigil(), passage.span());
    }

    private List<Map<String, Object>> links() {
        List<Map<String, Object>> links = new ArrayList<>();
        for (ArticlePair pair : collation.pairs()) {
            pair.alignment().links().forEach(link -> links.add(link(pair, link)));
        }
        return links;
    }

    private Map<String, Object> link(ArticlePair pair, Link link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", side(pair.a(), link.a()));
        tree.put("b", side(pair.b(), link.b()));
        tree.put("relation", word(link.relation()));
        tree.put("moved", link.moved());
        tree.put("strength", strength(link.strength()));
        tree.put("origin", word(link.origin()));
        tree.put("deltas", DeltaJson.of(link.deltas(), offsets.of(pair.a()), offsets.of(pair.b())));
        return tree;
    }

    private static Map<String, Object> side(String sigil, List<Integer> passages) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", sigil);
        tree.put("passages", passages);
        return tree;
    }

    private Map<String, Object> storyPoint(StoryPoint point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", point.id());
        tree.put("readings", offsets.ordered(point.readings()));
        tree.put("absent", point.absent());
        tree.put("related", offsets.ordered(point.related()));
        return tree;
    }

    private static Map<String, Object> sharedCopy(SharedCopy shared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", shared.a());
        tree.put("b", shared.b());
        tree.put("ofA", strength(shared.ofA()));
        tree.put("ofB", strength(shared.ofB()));
        return tree;
    }

    private Map<String, Object> quotation(Quotation quotation) {
        Map<String, Object> readings = new LinkedHashMap<>();
        offsets.ordered(quotation.readings()).forEach((sigil, reading) -> readings.put(sigil, reading(sigil, reading)));
        Map<String, Object> change = new LinkedHashMap<>();
        new TreeMap<>(quotation.change()).forEach((pair, changes) ->
                change.put(pair, changes.stream().sorted().map(ComparisonJson::word).toList()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("readings", readings);
        tree.put("change", change);
        return tree;
    }

    private Map<String, Object> reading(String sigil, Quotation.Reading reading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("spans", reading.spans().stream().map(offsets.of(sigil)::pair).toList());
        tree.put("speaker", reading.speaker().orElse(null));
        return tree;
    }

    /** A constant as the format names it. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Four digits, so that a result reads well and stays equal where the last bit of a sum differs. */
    public static double strength(double strength) {
        return Math.round(strength * 1e4) / 1e4;
    }
}
