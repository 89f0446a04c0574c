package org.retold.core.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.retold.core.align.Link;
import org.retold.core.difference.name.CertaintyMatcher;
import org.retold.core.difference.name.NameMatcher;
import org.retold.core.difference.name.NamePair;
import org.retold.core.difference.name.Names;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** Differing names, titles, sources and hedges of linked passages; what is said of one name several times is one difference. */
final class NameDifferences {

    private record Topic(NamePair.Change change, String what) {
    }

    private NameDifferences() {
    }

    static List<Difference> find(Map<String, Names> names, List<AlignedArticles> pairs, Progress progress) {
        List<Difference> found = new ArrayList<>();
        for (AlignedArticles pair : pairs) {
            progress.checkCancelled();
            Map<Topic, List<NamePair>> byTopic = new LinkedHashMap<>();
            for (Link link : pair.links()) {
                matches(names, pair, link).forEach(match ->
                        byTopic.computeIfAbsent(new Topic(match.change(), match.what()), _ -> new ArrayList<>()).add(match));
            }
            byTopic.values().forEach(matches -> found.add(difference(pair, matches)));
        }
        return found;
    }

    private static List<NamePair> matches(Map<String, Names> names, AlignedArticles pair, Link link) {
        Article a = pair.a();
        Article b = pair.b();
        List<NamePair> matches = new ArrayList<>(new NameMatcher(names.get(a.sigil()), a.text(), names.get(b.sigil()), b.text())
                .match(link.a(), link.b()));
        for (int one : link.a()) {
            for (int other : link.b()) {
                matches.addAll(CertaintyMatcher.match(a.text(), a.passages().get(one).span(), b.text(), b.passages().get(other).span()));
            }
        }
        return matches;
    }

    private static Difference difference(AlignedArticles pair, List<NamePair> matches) {
        List<Span> left = List.copyOf(new TreeSet<>(matches.stream().map(NamePair::a).toList()));
        List<Span> right = List.copyOf(new TreeSet<>(matches.stream().map(NamePair::b).toList()));
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        NamePair first = matches.getFirst();
        return new Difference.Name(Map.of(a, left, b, right), Difference.NameChange.valueOf(first.change().name()),
                Map.of(a, first.a().of(pair.a().text()), b, first.b().of(pair.b().text())), .7);
    }
}
