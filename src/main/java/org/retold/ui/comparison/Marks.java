package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Collections;
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

    public static final Marks NONE = new Marks("", Map.of());

    private final String base;
    private final Map<String, List<PassageMark>> bySigil;

    private Marks(String base, Map<String, List<PassageMark>> bySigil) {
        this.base = base;
        this.bySigil = bySigil;
    }

    /** @throws IllegalArgumentException if the collation does not hold the base */
    public static Marks of(Collation collation, String base) {
        Article baseArticle = collation.article(base);
        Map<String, List<PassageMark>> marks = new HashMap<>();
        List<ArticlePair> pairs = collation.articles().stream().map(Article::sigil)
                .filter(sigil -> !sigil.equals(base)).map(sigil -> collation.pair(base, sigil)).toList();
        List<Builder> ofBase = builders(baseArticle);
        for (ArticlePair pair : pairs) {
            List<Builder> ofOther = builders(collation.article(pair.b()));
            for (Link link : pair.alignment().links()) {
                markSides(link, ofBase, ofOther, pair.b());
            }
            marks.put(pair.b(), ofOther.stream().map(Builder::against).toList());
        }
        List<String> others = pairs.stream().map(ArticlePair::b).toList();
        marks.put(base, ofBase.stream().map(builder -> builder.inBase(others)).toList());
        return new Marks(base, Map.copyOf(marks));
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

    /** How many passages are marked as each kind; those of the base count as dropped only, so that no link counts twice. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        bySigil.forEach((sigil, marks) -> marks.forEach(mark -> mark.kinds().stream()
                .filter(kind -> sigil.equals(base) == (kind == Kind.DROPPED))
                .forEach(kind -> counts.merge(kind, 1, Integer::sum))));
        return counts;
    }

    private static List<Builder> builders(Article article) {
        return article.passages().stream().map(passage -> new Builder()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static void markSides(Link link, List<Builder> ofBase, List<Builder> ofOther, String other) {
        link.a().forEach(passage -> ofBase.get(passage).add(link, other, link.deltas().stream().map(Delta::a)));
        link.b().forEach(passage -> ofOther.get(passage).add(link, other, link.deltas().stream().map(Delta::b)));
    }

    private static final class Builder {

        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> tellers = new HashSet<>();
        private final List<Span> words = new ArrayList<>();

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
            return new PassageMark(kinds.isEmpty() ? Set.of(Kind.ADDED) : kinds, merged(), List.of(), 0);
        }

        PassageMark inBase(List<String> others) {
            List<String> absent = others.stream().filter(sigil -> !tellers.contains(sigil)).toList();
            if (!absent.isEmpty()) {
                kinds.add(Kind.DROPPED);
            }
            return new PassageMark(kinds, merged(), absent, others.size());
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
