package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/** Puts differences together that speak of the same words of an article. */
public final class Overlaps {

    private record Place(Span span, int difference) {
    }

    private Overlaps() {
    }

    /** Groups in the order of their first members. */
    public static List<List<Difference>> groups(List<Difference> differences) {
        int[] parent = new int[differences.size()];
        Map<String, List<Place>> places = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            int difference = i;
            differences.get(i).spans().forEach((sigil, spans) -> spans.forEach(span ->
                    places.computeIfAbsent(sigil, _ -> new ArrayList<>()).add(new Place(span, difference))));
        }
        places.values().forEach(inArticle -> join(inArticle, parent));
        Map<Integer, List<Difference>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), _ -> new ArrayList<>()).add(differences.get(i));
        }
        return List.copyOf((Collection<List<Difference>>) groups.values());
    }

    private static void join(List<Place> places, int[] parent) {
        places.sort(Comparator.comparing(Place::span));
        Place farthest = null;
        for (Place place : places) {
            if (farthest != null && place.span().overlaps(farthest.span())) {
                int one = root(parent, place.difference());
                int other = root(parent, farthest.difference());
                parent[Math.max(one, other)] = Math.min(one, other);
            }
            if (farthest == null || place.span().end() > farthest.span().end()) {
                farthest = place;
            }
        }
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
