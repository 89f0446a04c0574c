package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.diff.Delta;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * What is marked where, when every article is read against one base. Derived from a collation and cheap enough to be derived
 * again for another base. Articles that the collation does not know yet have no marks.
 */
public final class Marks {

    public static final Marks NONE = new Marks("", Map.of(), List.of());

    private final String base;
    private final Map<String, List<PassageMark>> bySigil;
    private final List<Disagreement> disagreements;

    private Marks(String base, Map<String, List<PassageMark>> bySigil, List<Disagreement> disagreements) {
        this.disagreements = disagreements;
        this.base = base;
        this.bySigil = bySigil;
    }

    /** @throws IllegalArgumentException if the collation does not hold the base */
    public static Marks of(Collation collation, String base) {
        Map<String, List<PassageMark>> marks = new HashMap<>();
        List<ArticlePair> pairs = collation.articles().stream().map(Article::sigil)
                .filter(sigil -> !sigil.equals(base)).map(sigil -> collation.pair(base, sigil)).toList();
        Map<String, List<Builder>> builders = new HashMap<>();
        collation.articles().forEach(article -> builders.put(article.sigil(), builders(article)));
        List<Disagreement> disagreements = Disagreements.of(collation);
        disagreements.forEach(disagreement -> disagreement.all().forEach(reading ->
                markReading(disagreement, reading, collation.article(reading.sigil()), builders.get(reading.sigil()))));
        List<Builder> ofBase = builders.get(collation.article(base).sigil());
        for (ArticlePair pair : pairs) {
            List<Builder> ofOther = builders.get(pair.b());
            for (Link link : pair.alignment().links()) {
                markSides(link, ofBase, ofOther, pair.b());
            }
            marks.put(pair.b(), ofOther.stream().map(Builder::against).toList());
        }
        List<String> others = pairs.stream().map(ArticlePair::b).toList();
        marks.put(base, ofBase.stream().map(builder -> builder.inBase(others)).toList());
        return new Marks(base, Map.copyOf(marks), disagreements);
    }

    public String base() {
        return base;
    }

    public PassageMark of(PassageRef ref) {
        List<PassageMark> marks = of(ref.sigil());
        return ref.passage() < marks.size() ? marks.get(ref.passage()) : PassageMark.NONE;
    }

    /** One mark a passage, or an empty list for an article that has not been compared. */
    public List<PassageMark> of(String sigil) {
        return bySigil.getOrDefault(sigil, List.of());
    }

    /** Everything that articles give differently, whatever the base. */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /** The disagreements that touch a passage, in the order of {@link #disagreements()}. */
    public List<Disagreement> disagreementsAt(PassageRef place) {
        return disagreements.stream().filter(disagreement -> disagreement.isAt(place)).toList();
    }

    /**
     * How many passages are marked as each kind; those of the base count as dropped only, so that no link counts twice. Of what
     * articles disagree on, how many disagreements there are, each once however many articles take part.
     */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        bySigil.forEach((sigil, marks) -> marks.forEach(mark -> mark.kinds().stream()
                .filter(kind -> !kind.isDisagreement() && sigil.equals(base) == (kind == Kind.DROPPED))
                .forEach(kind -> counts.merge(kind, 1, Integer::sum))));
        disagreements.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<Builder> builders(Article article) {
        return article.passages().stream().map(passage -> new Builder()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void markSides(Link link, List<Builder> ofBase, List<Builder> ofOther, String other) {
        link.a().forEach(passage -> ofBase.get(passage).add(link, other, link.deltas().stream().map(Delta::a)));
        link.b().forEach(passage -> ofOther.get(passage).add(link, other, link.deltas().stream().map(Delta::b)));
    }

    private static void markReading(Disagreement disagreement, Disagreement.Reading reading, Article article, List<Builder> builders) {
        for (int passage : reading.passages()) {
            builders.get(passage).add(disagreement);
            Span within = article.passages().get(passage).span();
            reading.boxes().stream().filter(within::overlaps).forEach(box -> builders.get(passage).boxes.add(new PassageMark.Box(
                    disagreement, new Span(Math.max(box.start(), within.start()), Math.min(box.end(), within.end())))));
        }
    }

    private static final class Builder {

        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> tellers = new HashSet<>();
        private final List<Span> words = new ArrayList<>();
        private final Set<Kind> disagreements = EnumSet.noneOf(Kind.class);
        private final List<PassageMark.Box> boxes = new ArrayList<>();

        void add(Disagreement disagreement) {
            if (disagreement.isSerious()) {
                disagreements.add(disagreement.kind());
            }
        }

        void add(Link link, String other, Stream<Optional<Span>> spans) {
            kinds.add(Kind.of(link.relation()));
            if (link.moved()) {
                kinds.add(Kind.MOVED);
            }
            tellers.add(other);
            if (link.relation() == Relation.EDITED) {
                spans.flatMap(Optional::stream).forEach(words::add);
            }
        }

        PassageMark against() {
            if (kinds.isEmpty()) {
                kinds.add(Kind.ADDED);
            }
            return mark(List.of(), 0);
        }

        PassageMark inBase(List<String> others) {
            List<String> absent = others.stream().filter(sigil -> !tellers.contains(sigil)).toList();
            if (!absent.isEmpty()) {
                kinds.add(Kind.DROPPED);
            }
            return mark(absent, others.size());
        }

        private PassageMark mark(List<String> absent, int others) {
            kinds.addAll(disagreements);
            boxes.sort(Comparator.comparing(PassageMark.Box::span));
            return new PassageMark(kinds, merged(), absent, others, boxes);
        }

        private List<Span> merged() {
            Collections.sort(words);
            List<Span> merged = new ArrayList<>();
            for (Span span : words) {
                if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                    Span last = merged.removeLast();
                    merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
                } else {
                    merged.add(span);
                }
            }
            return merged;
        }
    }
}
