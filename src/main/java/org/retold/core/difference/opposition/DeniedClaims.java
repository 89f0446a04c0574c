package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;

/** Claims of which another article says that it is not so, among those that have a telling word in common. */
final class DeniedClaims {

    private static final double CLOSE = .2;
    private static final double CLOSE_IN_SO_MANY_WORDS = .08;
    private static final double IN_SO_MANY_WORDS = .6;
    private static final double CLOSE_OF_LIGHT = .15;
    private static final double CLOSE_WITHOUT_SCOPE = .29;
    private static final double DENIED_WORDS_OF_LINKED = .6;
    private static final double SAID_OF_LINKED = .5;
    private static final double DENIED_WORDS = .3;
    private static final double DENIED_OF_NOUN = .5;
    private static final double TALKED_OF = .3;
    private static final double TAKEN_BACK = .4;
    private static final double FORETOLD = .15;
    private static final Set<String> TO_COME = WordList.of("will won't about");
    private static final Set<String> LIGHT = WordList.of("come comes came go goes went gone get gets got lie lies lay stand stands stood");
    private static final double SURE = .25;
    private static final double SURELY_TOLD = .35;
    private static final int SHORT = 6;
    private static final int FEW = 3;

    private final List<Claim> claims;
    private final Counterparts counterparts;
    private final BiPredicate<Claim, Claim> tellTheSame;
    private final Map<String, List<Claim>> byStem = new HashMap<>();
    private final Map<OpposedTopic.Place, Claim> byPlace = new HashMap<>();
    private final int tooCommon;

    /** @param tellTheSame whether a link holds the two together as edited or paraphrased */
    DeniedClaims(List<Claim> claims, Counterparts counterparts, BiPredicate<Claim, Claim> tellTheSame) {
        this.claims = claims;
        this.counterparts = counterparts;
        this.tellTheSame = tellTheSame;
        claims.forEach(claim -> byPlace.put(new OpposedTopic.Place(claim.article(), claim.passage()), claim));
        claims.forEach(claim -> claim.stems().forEach(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(claim)));
        tooCommon = Math.max(12, claims.size() / 5);
    }

    List<Clash> deniedBy(Claim denying) {
        List<Clash> found = new ArrayList<>();
        if (denying.denials().isEmpty()) {
            return found;
        }
        for (Claim plain : neighbours(denying)) {
            denial(plain, denying).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Clash> denial(Claim plain, Claim denying) {
        double close = carriedOn(denying).map(next -> Math.max(close(plain, denying), close(plain, next))).orElse(close(plain, denying));
        if (close < CLOSE_IN_SO_MANY_WORDS && !denying.refersBack()) {
            return Optional.empty();
        }
        boolean linked = tellTheSame.test(plain, denying);
        if (linked && plain.isQuoted() && denying.isQuoted()) {
            return Optional.empty();
        }
        return denying.denials().stream().filter(denial -> !agree(plain, denying, denial))
                .filter(denial -> plain.isPlainOf(denial) && isInSoManyWords(denial, denying, plain) || foretellOpposite(denial, denying, plain, close, linked)
                        || close >= needed(denial, plain, denying) && isAgainst(denial, denying, plain, close, linked))
                .max(Comparator.comparingDouble(denial -> share(denial, denying, plain)))
                .map(denial -> new Clash(plain, denying, Clash.DENIAL, strength(denial, denying, plain, close, linked), List.of(), List.of(denial.cue().span())));
    }

    private double needed(Denial denial, Claim plain, Claim denying) {
        return isExplicit(denial, plain, denying) || answers(denial, plain, denying) ? CLOSE_IN_SO_MANY_WORDS
                : saysAllBesides(plain, denial) ? CLOSE_OF_LIGHT : CLOSE;
    }

    private double strength(Denial denial, Claim denying, Claim plain, double close, boolean linked) {
        boolean sure = foretellOpposite(denial, denying, plain, close, linked) || answers(denial, plain, denying);
        double told = Math.max(close + .3 * share(denial, denying, plain), sure ? SURE + close / 2 : 0);
        return denying.refersBack(denial) ? Math.max(told, SURELY_TOLD) : told;
    }

    /** "Few will leave" and "not many will"; both say what is said instead of the denied, "not a wage but a tax", or both call it by the same word, "nonsense". */
    private static boolean agree(Claim plain, Claim denying, Denial denial) {
        return plain.saysFewOf(denial) || denying.saysInstead(denial).filter(plain::hasOneOf).isPresent() || denial.takesBack() && plain.words().stream().anyMatch(word -> word.lower().equals(denial.cue().lower()));
    }

    /** "Denied that any sheet had been changed", where the other tells of nearly all of that. */
    private boolean isExplicit(Denial denial, Claim plain, Claim denying) {
        double covered = covered(denial, plain);
        return denial.takesBack() && covered >= IN_SO_MANY_WORDS
                && (covered * scope(denial).size() >= 2 || denial.emphasis() == Denial.Emphasis.TALK && speakOfTheSame(plain, denying));
    }

    private double share(Denial denial, Claim denying, Claim plain) {
        return Math.max(covered(denial, plain), isInSoManyWords(denial, denying, plain) ? 1 : 0);
    }

    /** True where the other says of the same what is denied, in nearly the same words: "prices will not rise", "prices will rise". */
    private boolean isInSoManyWords(Denial denial, Claim denying, Claim plain) {
        Set<String> clause = Words.stems(denial.clause());
        long shared = denial.clause().stream().filter(word -> plain.stems().contains(word.stem()) || denial.deniesVerb(word) && plain.hasOneOf(word))
                .map(Word::stem).distinct().filter(stem -> byStem.get(stem).size() <= tooCommon).count();
        return !denial.takesBack() && !plain.saysWithout(denial, denying) && (counterparts.mayBe(plain, denying) || denying.refersBack(denial)) && shared >= 2
                && shared >= IN_SO_MANY_WORDS * clause.size() && plain.says(denial.predicate().getFirst())
                && !Claim.areOthers(plain.namesBefore(denial.predicate().getFirst()), denying.namesBefore(denial.cue()));
    }

    private boolean isAgainst(Denial denial, Claim denying, Claim plain, double close, boolean linked) {
        if (denial.emphasis() == Denial.Emphasis.ANSWER) {
            boolean tellsOfDenied = denial.denied().stream().anyMatch(word -> !word.isCapitalised() && plain.stems().contains(word.stem()));
            return (speakOfTheSame(plain, denying) || counterparts.areNearly(plain, denying))
                    && (tellsOfDenied || plain.plainWordsSharedWith(denying) >= 2);
        }
        double covered = covered(denial, plain);
        if (denial.emphasis() == Denial.Emphasis.TALK && !(denial.negates() && plain.saysNo()) && speakOfTheSame(plain, denying)) {
            return covered >= TALKED_OF;
        }
        boolean ofOthers = !denial.takesBack()
                && Claim.areOthers(plain.namesBefore(denial.predicate().getFirst()), denying.namesBefore(denial.cue()));
        boolean saysIt = plain.isPlainOf(denial) && (saysAllBesides(plain, denial) || linked && covered >= SAID_OF_LINKED && saysPredicate(plain, denial));
        if (ofOthers || !saysIt && !plain.isPlain() || plain.saysWithout(denial, denying) || !plain.mentions(denial.subject())) {
            return false;
        }
        if (linked && (covered >= DENIED_WORDS_OF_LINKED || saysIt)) {
            return true;
        }
        if (!speakOfTheSame(plain, denying) && !(isExplicit(denial, plain, denying) && counterparts.mayBe(plain, denying))) {
            return false;
        }
        if (denial.takesBack()) {
            return covered >= TAKEN_BACK && covered * scope(denial).size() >= 2;
        }
        return switch (denial.emphasis()) {
            case HEAD -> close >= CLOSE_WITHOUT_SCOPE && !linked && tellEnough(plain, denying)
                    || (denial.quantifies() ? plain.says(denial.predicate().getFirst()) && plain.plainWordsSharedWith(denying) >= 2 : covered > 0);
            case CONTRAST -> covered > 0 || close >= CLOSE_WITHOUT_SCOPE && tellEnough(plain, denying);
            case NONE, ANSWER, TALK -> isOfOneSubject(denial, denying, plain) && covered >= DENIED_WORDS
                    && (saysAllBesides(plain, denial) || plain.says(denial.predicate().getFirst())
                            && (covered * scope(denial).size() + denial.subject().size() >= 2 || scope(denial).size() == 1))
                    && (covered >= DENIED_OF_NOUN || !denial.cue().lower().equals("no"));
        };
    }

    private static boolean saysPredicate(Claim plain, Denial denial) {
        return !denial.takesBack() && !denial.quantifies() && plain.says(denial.predicate().getFirst());
    }

    /** "The germ did not come out of the cellar" denies that the germ is in the cellar, whatever verb says so. */
    private static boolean saysAllBesides(Claim plain, Denial denial) {
        if (denial.takesBack()) {
            return false;
        }
        Word predicate = denial.predicate().getFirst();
        return LIGHT.contains(predicate.lower()) && denial.clause().stream().filter(word -> word != predicate && plain.hasOneOf(word)).count() >= 2;
    }

    /** Where no word of what is denied is told, both must speak for themselves and of more than three things. */
    private static boolean tellEnough(Claim plain, Claim denying) {
        return !denying.reports() && plain.stems().size() > FEW;
    }

    /** "Wires do not fall" says nothing of trees that fell: where but one word is denied, both must speak of the same. */
    private static boolean isOfOneSubject(Denial denial, Claim denying, Claim plain) {
        return scope(denial).size() > 1 || denial.clause().stream().filter(word -> !denial.denied().contains(word)).toList().isEmpty()
                || denial.clause().stream().anyMatch(word -> !denial.denied().contains(word) && plain.hasOneOf(word));
    }

    /** "Whatever the maps pretend" answers also what is told in other words, as long as nothing else is nearer. */
    private boolean answers(Denial denial, Claim plain, Claim denying) {
        return denial.emphasis() == Denial.Emphasis.ANSWER && counterparts.are(plain, denying)
                && denial.denied().stream().anyMatch(word -> plain.stems().contains(word.stem()) && tells(word));
    }

    /** What one says is to come of what the other says will not: "nor will anyone see a new battery", "they will be replaced by May". */
    private boolean foretellOpposite(Denial denial, Claim denying, Claim plain, double close, boolean linked) {
        return close >= FORETOLD && foretells(denial, denying) && !denying.reports() && plain.isPlainOf(denial) && plain.foretells() && !plain.depends()
                && (!denial.isOfObject() || plain.says(denial.predicate().getFirst()))
                && counterparts.are(plain, denying) && Stream.concat(linked ? Stream.empty() : denial.clause().stream(), denial.denied().stream())
                        .anyMatch(word -> plain.hasOneOf(word) && tells(word));
    }

    /** "Nobody will return", "nor will they return", "there will be no light", "savings that will never come", "is not about to". */
    private static boolean foretells(Denial denial, Claim denying) {
        int at = denying.words().indexOf(denial.cue());
        return denying.words().subList(Math.max(0, at - 2), Math.min(denying.words().size(), at + 3)).stream().anyMatch(word -> TO_COME.contains(word.lower()));
    }

    /** True for a word that is not everywhere, be it a day or a month. */
    private boolean tells(Word word) {
        return Figures.isDayOrMonth(word) || !word.isCapitalised() && byStem.get(word.stem()).size() <= tooCommon / 2;
    }

    private boolean speakOfTheSame(Claim plain, Claim denying) {
        return counterparts.are(plain, denying) || carriedOn(denying).filter(next -> counterparts.are(plain, next)).isPresent();
    }

    /** "Nor was the search as quick as that. The boats left after an hour": a short denial speaks with the passage after it. */
    private Optional<Claim> carriedOn(Claim denying) {
        return denying.stems().size() > SHORT ? Optional.empty()
                : Optional.ofNullable(byPlace.get(new OpposedTopic.Place(denying.article(), denying.passage() + 1)));
    }

    private static List<Word> scope(Denial denial) {
        return denial.denied().subList(0, Math.min(6, denial.denied().size()));
    }

    /** Share of the denied words that the other claim has; names and words that are everywhere do not count. */
    private double covered(Denial denial, Claim other) {
        List<Word> scope = scope(denial);
        return scope.stream().filter(word -> !word.isCapitalised() && (other.hasOneOf(word) || other.meansOneOf(word)))
                .filter(word -> byStem.get(word.stem()).size() <= tooCommon / 2).count() / (double) scope.size();
    }

    private double close(Claim a, Claim b) {
        return counterparts.close(a, b);
    }

    private Set<Claim> neighbours(Claim claim) {
        Set<Claim> near = new TreeSet<>(Comparator.comparingInt(Claim::article).thenComparingInt(Claim::passage));
        for (String stem : claim.stems()) {
            List<Claim> others = byStem.get(stem);
            if (others.size() <= tooCommon) {
                others.stream().filter(other -> other.article() != claim.article() && other.isLongEnough()).forEach(near::add);
            }
        }
        claims.stream().filter(other -> other.article() != claim.article() && other.isLongEnough() && tellTheSame.test(other, claim)).forEach(near::add);
        return near;
    }
}
