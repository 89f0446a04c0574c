package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.align.Link;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;

/**
 * The places where the articles differ, one after the other as a reader of the base meets them: each differing passage of the
 * base, and after it what the other articles add there, and what they give differently from one another. A passage is one
 * stop, however much differs in it; what the base takes part in is visited there and not again in the others.
 */
public record Tour(List<PassageRef> stops) {

    public static final Tour EMPTY = new Tour(List.of());

    public Tour {
        stops = List.copyOf(stops);
    }

    /**
     * @param shown  kinds to stop at
     * @param hidden sigils of articles to leave out
     */
    public static Tour of(Collation collation, Marks marks, Set<Kind> shown, Set<String> hidden) {
        Set<PassageRef> stops = new HashSet<>();
        for (Article article : collation.articles()) {
            if (!hidden.contains(article.sigil())) {
                List<PassageMark> ofArticle = marks.of(article.sigil());
                for (int i = 0; i < ofArticle.size(); i++) {
                    boolean added = ofArticle.get(i).is(Kind.ADDED) && shown.contains(Kind.ADDED);
                    if (added || article.sigil().equals(marks.base()) && isStop(ofArticle.get(i), shown)) {
                        stops.add(new PassageRef(article.sigil(), i));
                    }
                }
            }
        }
        marks.disagreements().stream().filter(one -> one.isSerious() && shown.contains(one.kind()))
                .forEach(one -> visit(one, marks.base(), hidden, stops));
        return new Tour(inOrder(collation, marks.base(), stops));
    }

    /** Position of the stop from 0, or -1 where the reader stands at no stop. */
    public int indexOf(Optional<PassageRef> place) {
        return place.map(stops::indexOf).orElse(-1);
    }

    private static boolean isStop(PassageMark mark, Set<Kind> shown) {
        return mark.kinds().stream().anyMatch(kind -> kind != Kind.SAME && shown.contains(kind));
    }

    /** Makes sure that there is a stop for it: in the base, else where there is one already, else at its first reading. */
    private static void visit(Disagreement one, String base, Set<String> hidden, Set<PassageRef> stops) {
        List<PassageRef> places = one.all().filter(reading -> !hidden.contains(reading.sigil()))
                .map(Disagreement.Reading::place).toList();
        if (places.stream().noneMatch(stops::contains)) {
            places.stream().min(Comparator.comparing(place -> !place.sigil().equals(base))).ifPresent(stops::add);
        }
    }

    private static List<PassageRef> inOrder(Collation collation, String base, Set<PassageRef> stops) {
        Map<String, int[]> after = new HashMap<>();
        List<String> sigils = new ArrayList<>(collation.articles().stream().map(Article::sigil).toList());
        for (String sigil : sigils) {
            after.put(sigil, sigil.equals(base) ? null : placesInBase(collation, base, sigil));
        }
        sigils.remove(base);
        sigils.addFirst(base);
        return stops.stream().sorted(Comparator.comparingInt((PassageRef stop) -> stop.sigil().equals(base) ? stop.passage() + 1
                : after.get(stop.sigil())[stop.passage()]).thenComparingInt(stop -> sigils.indexOf(stop.sigil()))
                .thenComparingInt(PassageRef::passage)).toList();
    }

    /** For each passage, how many passages of the base a reader has read before: up to its own counterpart or its neighbour's. */
    private static int[] placesInBase(Collation collation, String base, String sigil) {
        int[] places = new int[collation.article(sigil).passages().size()];
        for (Link link : collation.pair(sigil, base).alignment().links()) {
            for (int passage : link.a()) {
                places[passage] = link.b().getLast() + 1;
            }
        }
        for (int passage = 1; passage < places.length; passage++) {
            places[passage] = places[passage] == 0 ? places[passage - 1] : places[passage];
        }
        return places;
    }
}
