package org.retold.core.difference.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.retold.core.text.Span;

/**
 * Two figures that one passage gives for one thing, the second against the first: "they promise 20,000 a year; a model arrives
 * at 1,400". Spans count in the article's text.
 *
 * @param given what somebody is said to give
 * @param rival what is set against it
 */
public record RivalFigures(Span given, Span rival) {

    private static final double WHOLE = 100;
    private static final double APART = 1.15;
    private static final Pattern AGAINST = Pattern.compile("[;:—–]|, (?:but|while|yet|though|although|whereas)\\b|\\. (?:But|Yet)\\b");

    public static List<RivalFigures> in(Figures figures, int passage) {
        List<Figure> all = figures.of(passage);
        List<RivalFigures> rivals = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            for (Figure later : all.subList(i + 1, all.size())) {
                if (areOfOneThing(all.get(i), later) && areApart(all.get(i), later)
                        && AGAINST.matcher(figures.between(all.get(i).span(), later.span())).find()) {
                    rivals.add(new RivalFigures(all.get(i).span(), later.span()));
                }
            }
        }
        return rivals;
    }

    private static boolean areOfOneThing(Figure one, Figure other) {
        boolean bare = one.kind() != Figure.Kind.SHARE;
        boolean bareOther = other.kind() == Figure.Kind.COUNT && other.things().isEmpty();
        boolean sameKind = one.kind() == other.kind() || bareOther && (bare || one.kind() == Figure.Kind.SHARE && other.low() <= WHOLE);
        return sameKind && one.isMeasured()
                && (one.things().isEmpty() || other.things().isEmpty() || one.things().stream().anyMatch(other.things()::contains));
    }

    private static boolean areApart(Figure one, Figure other) {
        return one.high() * APART < other.low() || other.high() * APART < one.low();
    }
}
