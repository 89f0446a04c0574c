package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.core.difference.figure.FigureMatcher;
import org.retold.core.difference.figure.FigurePair;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.figure.RivalFigures;
import org.retold.core.difference.words.WordList;
import org.retold.core.text.Span;

/** Passages that tell the figure others give and set another against it: "the minister dreams of 350; his own office expects 40". */
final class RivalClaims {

    private static final double SURE = .3;
    private static final double CLOSE = .15;

    private static final Set<String> COUNTER = WordList.of("own mere merely barely only just study survey model sums accountants actuaries "
            + "calculator regulator auditors");

    private final List<Claim> claims;
    private final Counterparts counterparts;
    private final Map<Claim, Figures> figures = new HashMap<>();

    RivalClaims(List<Claim> claims, Counterparts counterparts) {
        this.claims = claims;
        this.counterparts = counterparts;
    }

    /** What others give the figure for that the claim at that index tells and sets another against. */
    List<Clash> of(int at) {
        Claim rival = claims.get(at);
        List<Clash> found = new ArrayList<>();
        for (RivalFigures both : RivalFigures.in(figures(rival), 0)) {
            if (isSetAgainst(rival, both)) {
                for (Claim told : claims) {
                    double close = told.article() == rival.article() ? 0 : counterparts.close(told, rival);
                    if (close >= CLOSE && gives(told, both.given(), rival)) {
                        found.add(new Clash(told, rival, Clash.DENIAL, SURE + close / 2, List.of(), List.of(both.rival())));
                    }
                }
            }
        }
        return found;
    }

    /** "They promise 350; …" or "…; their own office expects a mere 40". */
    private static boolean isSetAgainst(Claim rival, RivalFigures both) {
        return rival.words().stream().anyMatch(word -> word.span().end() <= both.given().start() && Answer.isSaying(word)
                || word.span().start() >= both.given().end() && COUNTER.contains(word.lower()));
    }

    private boolean gives(Claim told, Span given, Claim rival) {
        return FigureMatcher.match(figures(told), List.of(0), figures(rival), List.of(0), FigureMatcher.Closeness.REWORDED).stream()
                .anyMatch(pair -> pair.b().equals(given) && pair.answer() != FigurePair.Answer.VALUE);
    }

    private Figures figures(Claim claim) {
        return figures.computeIfAbsent(claim, Claim::figures);
    }
}
