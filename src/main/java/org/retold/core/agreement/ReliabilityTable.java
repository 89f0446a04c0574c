package org.retold.core.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * Reliability data: one row a unit, one column a coder. A cell holds the codes the coder gave, none where the coder worked on the
 * articles concerned (annotated anything there) and gave none, and is missing where not. What coders agreed upon together is no
 * column; codings whose words are gone from the text are in no row. Rows stand in the order of articles and text for passages, otherwise in that of the annotations.
 *
 * @param coders ids
 */
public record ReliabilityTable(List<String> coders, List<Row> rows) {

    public record Row(Target target, List<Optional<Set<String>>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isCoded() {
            return cells.stream().flatMap(Optional::stream).anyMatch(codes -> !codes.isEmpty());
        }
    }

    public ReliabilityTable {
        coders = List.copyOf(coders);
        rows = List.copyOf(rows);
        int columns = coders.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
            throw new IllegalArgumentException("a row has one cell a coder");
        }
    }

    /** Units are the targets of these kinds that somebody gave a code. */
    public static ReliabilityTable ofTargets(List<Annotation> annotations, Set<Target.Kind> kinds) {
        Map<Place, Target> units = new LinkedHashMap<>();
        List<Annotation> there = annotations.stream().filter(annotation -> !annotation.target().isOrphaned()).toList();
        there.stream().map(Annotation::target).filter(target -> kinds.contains(target.kind()))
                .forEach(target -> units.putIfAbsent(Place.of(target), target));
        Map<Place, Map<String, Set<String>>> given = new HashMap<>();
        there.forEach(annotation -> given.computeIfAbsent(Place.of(annotation.target()), place -> new HashMap<>())
                .computeIfAbsent(annotation.coder(), coder -> new TreeSet<>()).addAll(annotation.codes()));
        return of(annotations, List.copyOf(units.values()), target -> given.get(Place.of(target)), false);
    }

    /**
     * Units are the passages of the articles; a span gives its codes to each passage of which it covers at least half, or which
     * covers at least half of the span.
     *
     * @param uncoded whether passages count that nobody gave a code
     */
    public static ReliabilityTable ofPassages(List<Article> articles, List<Annotation> annotations, boolean uncoded) {
        List<Target> units = new ArrayList<>();
        Map<Target, Map<String, Set<String>>> given = new HashMap<>();
        for (Article article : articles) {
            List<Annotation> spans = annotations.stream().filter(annotation -> annotation.target().kind() == Target.Kind.SPAN
                    && !annotation.target().isOrphaned() && annotation.target().concerns(article.sigil())).toList();
            for (Passage passage : article.passages()) {
                Target unit = Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, passage.span())));
                units.add(unit);
                given.put(unit, new HashMap<>());
                spans.stream().filter(annotation -> annotation.target().anchors().stream()
                                .anyMatch(anchor -> anchor.article().equals(article.sigil()) && isAbout(anchor.span(), passage.span())))
                        .forEach(annotation -> given.get(unit).computeIfAbsent(annotation.coder(), coder -> new TreeSet<>())
                                .addAll(annotation.codes()));
            }
        }
        return of(annotations, units, given::get, uncoded);
    }

    private static boolean isAbout(Span span, Span passage) {
        int common = Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start());
        return common > 0 && 2 * common >= Math.min(span.length(), passage.length());
    }

    private static ReliabilityTable of(List<Annotation> annotations, List<Target> units,
                                       Function<Target, Map<String, Set<String>>> given, boolean uncoded) {
        Map<String, Set<String>> worked = worked(annotations);
        List<String> coders = List.copyOf(worked.keySet());
        List<Row> rows = units.stream().map(unit -> new Row(unit, coders.stream().map(coder ->
                Optional.ofNullable(given.apply(unit).get(coder)).or(() -> worked.get(coder).containsAll(articles(unit))
                        ? Optional.of(Set.of()) : Optional.empty())).toList())).toList();
        return new ReliabilityTable(coders, rows.stream().filter(row -> uncoded || row.isCoded()).toList());
    }

    /** The articles in which each coder annotated anything; coders in the order of their first annotation. */
    static Map<String, Set<String>> worked(List<Annotation> annotations) {
        Map<String, Set<String>> worked = new LinkedHashMap<>();
        annotations.stream().filter(annotation -> !annotation.coder().equals(Coder.AGREED.id())).forEach(annotation ->
                worked.computeIfAbsent(annotation.coder(), coder -> new HashSet<>()).addAll(articles(annotation.target())));
        return Collections.unmodifiableMap(worked);
    }

    private static Set<String> articles(Target target) {
        Set<String> articles = new LinkedHashSet<>(target.absent());
        target.anchors().forEach(anchor -> articles.add(anchor.article()));
        return articles;
    }

    /** The articles that any unit concerns. */
    public Set<String> articles() {
        Set<String> articles = new TreeSet<>();
        rows.forEach(row -> articles.addAll(articles(row.target())));
        return articles;
    }

    public ReliabilityTable ofArticle(String article) {
        return new ReliabilityTable(coders, rows.stream().filter(row -> row.target().concerns(article)).toList());
    }

    /** Of two coders; units that only others gave a code stay, as units to which these two gave none. */
    public ReliabilityTable ofCoders(String one, String other) {
        int first = coders.indexOf(one);
        int second = coders.indexOf(other);
        return new ReliabilityTable(List.of(one, other), rows.stream()
                .map(row -> new Row(row.target(), List.of(row.cells().get(first), row.cells().get(second)))).toList());
    }

    public boolean uses(String code) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream).anyMatch(codes -> codes.contains(code));
    }

    /** The set of codes as one value: two coders agree on a unit where they gave it the same codes. */
    public Ratings ratings() {
        return ratings(codes -> codes.toString());
    }

    /** Whether the code was given. */
    public Ratings ratings(String code) {
        return ratings(codes -> codes.contains(code) ? "1" : "0");
    }

    private Ratings ratings(Function<Set<String>, String> value) {
        return Ratings.ofLabels(coders.size(), rows.stream()
                .map(row -> row.cells().stream().map(cell -> cell.map(codes -> value.apply(new TreeSet<>(codes)))).toList()).toList());
    }

    /** What two targets share where they are the same unit. */
    private record Place(Target.Kind kind, List<String> where, List<String> absent, Object difference) {

        static Place of(Target target) {
            return new Place(target.kind(), target.anchors().stream()
                    .map(anchor -> anchor.article() + ' ' + anchor.span().start() + ' ' + anchor.span().end()).toList(),
                    target.absent(), target.difference());
        }
    }
}
