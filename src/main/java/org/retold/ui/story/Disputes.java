package org.retold.ui.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.FigureChange;
import org.retold.core.difference.Difference.NameChange;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.ui.comparison.PassageRef;

/**
 * Where articles give a quotation, a figure or a name differently, or frame a thing in opposed ways, passage by passage. What is
 * only another precision or another title for the same is no dispute.
 */
final class Disputes {

    private final Map<PassageRef, List<Difference>> inside = new HashMap<>();
    private final Map<PassageRef, List<Difference>> opposed = new HashMap<>();

    Disputes(Collation collation) {
        for (Difference difference : collation.differences()) {
            switch (difference) {
                case Difference.Opposed framing -> Stream.concat(framing.left().stream(), framing.right().stream())
                        .forEach(member -> add(opposed, new PassageRef(member.article(), member.passage()), framing));
                case Difference.Quote quote -> place(collation, quote);
                case Difference.Figure figure when figure.change() == FigureChange.VALUE -> place(collation, figure);
                case Difference.Name name when name.change() == NameChange.CONFLICT || name.change() == NameChange.SOURCE ->
                        place(collation, name);
                default -> { }
            }
        }
    }

    /** Those in the article's reading that another teller's reading of the same point has a side in. */
    List<Difference> within(StoryPoint point, String sigil, List<Article> tellers) {
        return at(inside, point, sigil).filter(difference -> tellers.stream().map(Article::sigil)
                .anyMatch(other -> !other.equals(sigil) && at(inside, point, other).anyMatch(difference::equals))).toList();
    }

    List<Difference> opposed(StoryPoint point, String sigil) {
        return at(opposed, point, sigil).toList();
    }

    /** True where the article is to be marked for it: against the first reading, or where that has no part in it. */
    static boolean concerns(Difference change, String sigil, String first) {
        return !sigil.equals(first) && change.spans().containsKey(sigil);
    }

    private static Stream<Difference> at(Map<PassageRef, List<Difference>> differences, StoryPoint point, String sigil) {
        return point.passages(sigil).stream()
                .flatMap(passage -> differences.getOrDefault(new PassageRef(sigil, passage), List.of()).stream()).distinct();
    }

    private void place(Collation collation, Difference difference) {
        difference.spans().forEach((sigil, spans) -> collation.find(sigil).stream()
                .flatMap(article -> article.passages().stream())
                .filter(passage -> spans.stream().anyMatch(passage.span()::overlaps)).map(Passage::index)
                .forEach(passage -> add(inside, new PassageRef(sigil, passage), difference)));
    }

    private static void add(Map<PassageRef, List<Difference>> map, PassageRef place, Difference difference) {
        map.computeIfAbsent(place, _ -> new ArrayList<>()).add(difference);
    }
}
