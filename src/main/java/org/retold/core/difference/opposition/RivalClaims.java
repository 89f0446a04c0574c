package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.figure.FigureMatcher;
import org.retold.core.difference.figure.FigurePair;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.figure.NoneAgainstPart;
import org.retold.core.difference.figure.RivalFigures;
import org.retold.core.difference.words.WordList;
import org.retold.core.text.Span;

/** Passages that tell the figure others give and set another against it: "the minister dreams of 350; his own office expects 40". */
final class RivalClaims {

    private static final double SURE = .3;
    private static final double CLOSE = .15;

    private static final Set<String> COUNTER = WordList.of("own mere merely barely only just study survey model sums accountants actuaries "
            + "calculator regulator auditors reckon reckons talk talks put puts");

    private final List<Claim> claims;
    private final Counterparts counterparts;
    private final Map<Integer, Figures> articles = new HashMap<>();

    RivalClaims(List<Claim> claims, Counterparts counterparts) {
        this.claims = claims;
        this.counterparts = counterparts;
        claims.stream().collect(Collectors.groupingBy(Claim::article)).forEach((article, own) -> articles.put(article, Claim.figures(own)));
    }

    /** What others give the figure for that the claim at that index tells and sets another against. */
    List<Clash> of(int at) {
        Claim rival = claims.get(at);
        List<Clash> found = new ArrayList<>();
        for (RivalFigures both : RivalFigures.in(articles.get(rival.article()), rival.passage())) {
            if (isSetAgainst(rival, both)) {
                for (Claim told : claims) {
                    double close = told.article() == rival.article() ? 0 : counterparts.close(told, rival);
                    if (close >= CLOSE && gives(told, both.given(), rival) && !gives(told, both.rival(), rival)) {
                        found.add(new Clash(told, rival, Clash.DENIAL, SURE + close / 2, List.of(), List.of(both.rival())));
                    }
                }
            }
        }
        return found;
    }

    /** What others tell a part of that is none of it for the claim at that index: "not one fuel rod has been moved". */
    List<Clash> ofNone(int at) {
        Claim none = claims.get(at);
        List<Clash> found = new ArrayList<>();
        if (!articles.get(none.article()).saysNone(none.passage())) {
            return found;
        }
        for (Claim told : claims) {
            if (told.article() != none.article() && told.isPlain()) {
                NoneAgainstPart.between(articles.get(told.article()), told.passage(), articles.get(none.article()), none.passage(),
                        passage -> counterparts.close(told.article(), passage, none)).forEach(pair -> found.add(new Clash(told, none,
                                Clash.DENIAL, SURE + counterparts.close(told, none) / 2, List.of(pair.a()), List.of(pair.b()))));
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
        return FigureMatcher.match(articles.get(told.article()), List.of(told.passage()), articles.get(rival.article()),
                        List.of(rival.passage()), FigureMatcher.Closeness.REWORDED).stream()
                .anyMatch(pair -> pair.b().equals(given) && pair.answer() != FigurePair.Answer.VALUE);
    }
}
