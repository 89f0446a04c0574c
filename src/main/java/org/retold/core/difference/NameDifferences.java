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

/**
 * Differing names, titles, sources and hedges of linked passages; what is said of one name several times is one difference.
 * Two full names that are nearly alike conflict wherever they stand, and so do two names that conflict between other articles.
 */
final class NameDifferences {

    private record Topic(NamePair.Change change, String what) {

        static Topic of(NamePair pair) {
            return new Topic(pair.change(), pair.what());
        }
    }

    private final Map<String, Names> names;
    private final Map<AlignedArticles, Map<Topic, List<NamePair>>> found = new LinkedHashMap<>();

    private NameDifferences(Map<String, Names> names) {
        this.names = names;
    }

    static List<Difference> find(Map<String, Names> names, List<AlignedArticles> pairs, Progress progress) {
        NameDifferences search = new NameDifferences(names);
        for (AlignedArticles pair : pairs) {
            progress.checkCancelled();
            search.found.put(pair, new LinkedHashMap<>());
            pair.links().forEach(link -> search.matches(pair, link).forEach(match -> search.add(pair, match)));
            if (!pair.links().isEmpty()) {
                search.matcher(pair).nearlyAlikeAnywhere().forEach(match -> search.addNew(pair, match));
            }
        }
        search.inferFromConflicts();
        List<Difference> differences = new ArrayList<>();
        search.found.forEach((pair, byTopic) -> byTopic.values().forEach(matches -> differences.add(difference(pair, matches))));
        return differences;
    }

    private NameMatcher matcher(AlignedArticles pair) {
        return new NameMatcher(names.get(pair.a().sigil()), pair.a().text(), names.get(pair.b().sigil()), pair.b().text());
    }

    private void add(AlignedArticles pair, NamePair match) {
        found.get(pair).computeIfAbsent(Topic.of(match), _ -> new ArrayList<>()).add(match);
    }

    private void addNew(AlignedArticles pair, NamePair match) {
        found.get(pair).computeIfAbsent(Topic.of(match), _ -> new ArrayList<>(List.of(match)));
    }

    private List<NamePair> matches(AlignedArticles pair, Link link) {
        Article a = pair.a();
        Article b = pair.b();
        List<NamePair> matches = new ArrayList<>(matcher(pair).match(link.a(), link.b()));
        for (int one : link.a()) {
            for (int other : link.b()) {
                matches.addAll(CertaintyMatcher.match(a.text(), a.passages().get(one).span(), b.text(), b.passages().get(other).span()));
            }
        }
        return matches;
    }

    private void inferFromConflicts() {
        List<String[]> conflicts = found.values().stream().flatMap(topics -> topics.keySet().stream())
                .filter(topic -> topic.change == NamePair.Change.CONFLICT).map(topic -> topic.what.split("\\|"))
                .filter(sides -> sides[0].contains(" ") && sides[1].contains(" ")).toList();
        for (AlignedArticles pair : found.keySet()) {
            for (String[] sides : pair.links().isEmpty() ? List.<String[]>of() : conflicts) {
                matcher(pair).between(sides[0], sides[1]).ifPresent(match -> addNew(pair, match));
                matcher(pair).between(sides[1], sides[0]).ifPresent(match -> addNew(pair, match));
            }
        }
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
