package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.core.difference.words.Word;

/**
 * Who says that there is none against who says that there is one, and who says it of nobody against who says it of everybody:
 * "there are no losers", "there is one loser, and it is us"; "nobody saw it coming", "everyone saw it coming".
 */
final class Existences {

    private static final double SURE = .35;
    private static final String BEING = "(?i)\\bthere (?:is|are|was|were|will be) ";
    private static final Pattern NONE = Pattern.compile(BEING + "no \\p{L}+|^\\P{L}*No \\p{L}+(?=!)");
    private static final Pattern SOME = Pattern.compile(BEING + "(?:only |at least |just )?(?:one|an?|some|several|many|two|three) \\p{L}+");
    private static final String AUXILIARIES = "(?:(?:is|are|was|were|has|have|had|could|would|can|will|did|does|ever|really|been|be) )*\\p{L}+";
    private static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:nobody|no one) " + AUXILIARIES);
    private static final Pattern EVERYBODY = Pattern.compile("(?i)\\b(?:everyone|everybody) " + AUXILIARIES);

    private final List<Claim> claims;
    private final Counterparts counterparts;

    Existences(List<Claim> claims, Counterparts counterparts) {
        this.claims = claims;
        this.counterparts = counterparts;
    }

    /** What others say there is, or is so of all, of which the claim at that index says that there is none. */
    List<Clash> of(int at) {
        Claim none = claims.get(at);
        List<Clash> found = new ArrayList<>();
        last(NONE, none).ifPresent(thing -> found.addAll(told(none, thing, SOME, others(none))));
        last(NOBODY, none).ifPresent(deed -> found.addAll(told(none, deed, EVERYBODY, others(none).filter(some -> none.sharedWith(some).size() >= 2))));
        return found;
    }

    private Stream<Claim> others(Claim none) {
        return claims.stream().filter(some -> some.article() != none.article());
    }

    private List<Clash> told(Claim denying, Word denied, Pattern pattern, Stream<Claim> others) {
        return others.flatMap(telling -> last(pattern, telling).filter(word -> word.stem().equals(denied.stem()))
                .map(word -> new Clash(telling, denying, Clash.DENIAL, SURE + Math.max(0, counterparts.close(telling, denying)) / 2,
                        List.of(word.span()), List.of(denied.span()))).stream()).toList();
    }

    /** The last word of the first place where the pattern is found, if it is more than a small word. */
    private static Optional<Word> last(Pattern pattern, Claim claim) {
        Matcher matcher = pattern.matcher(claim.said());
        int end = matcher.find() ? claim.start() + matcher.end() : -1;
        return claim.words().stream().filter(word -> word.span().end() == end && word.isContent()).findFirst();
    }
}
