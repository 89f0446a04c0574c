package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/**
 * Passages that take back what the passage before them reports: "The minister hopes that it will help. It will do the opposite."
 * What other outlets tell alike with the reporting passage is what stands against the rebuttal.
 */
final class Rebuttals {

    private static final double SURE = .3;
    private static final int SHORT = 8;
    private static final Set<String> TURNING = WordList.of("but yet");
    private static final Set<String> OPPOSITE = WordList.of("opposite reverse contrary");
    private static final Set<String> FEW = WordList.of("only none neither nobody few hardly");
    private static final Set<String> MORE = WordList.of("better worse less more");
    private static final Set<String> ORDER = WordList.of("first second third last next");
    private static final Set<String> STANDING_FOR_A_VERB = WordList.of("do does did is are was were has have had can could will would");

    private final List<Claim> claims;
    private final Counterparts counterparts;
    private final BiPredicate<Claim, Claim> tellTheSame;

    /** @param claims in the order of their articles */
    Rebuttals(List<Claim> claims, Counterparts counterparts, BiPredicate<Claim, Claim> tellTheSame) {
        this.claims = claims;
        this.counterparts = counterparts;
        this.tellTheSame = tellTheSame;
    }

    /** What the claim at that index takes back. */
    List<Clash> of(int at) {
        List<Clash> found = new ArrayList<>();
        if (at == 0 || !mayRebut(claims.get(at), claims.get(at - 1))) {
            return found;
        }
        Claim rebutting = claims.get(at);
        Claim before = claims.get(at - 1);
        for (Claim told : claims) {
            if (told.article() != rebutting.article() && told.speaksPlainly() && tellTheSame.test(told, before) && !tellTheSame.test(told, rebutting)) {
                cue(rebutting, before, told).ifPresent(cue -> found.add(new Clash(told, rebutting, Clash.DENIAL,
                        SURE + SURE * Math.max(0, counterparts.close(told, before)), List.of(), List.of(cue.span()))));
            }
        }
        return found;
    }

    private static boolean mayRebut(Claim rebutting, Claim before) {
        return rebutting.follows(before) && !rebutting.isQuotedAfter(before) && before.reports()
                && (isShort(rebutting) || turns(rebutting) || opposite(rebutting).isPresent());
    }

    private static Optional<Word> cue(Claim rebutting, Claim before, Claim told) {
        return opposite(rebutting).or(() -> shortly(rebutting, before, told)).or(() -> turning(rebutting, before, told));
    }

    /** "It will do the opposite"; not "the shop opposite the church". */
    private static Optional<Word> opposite(Claim rebutting) {
        List<Word> words = rebutting.words();
        return IntStream.range(1, words.size()).filter(at -> OPPOSITE.contains(words.get(at).lower()) && words.get(at - 1).lower().equals("the"))
                .mapToObj(words::get).findFirst();
    }

    private static boolean turns(Claim rebutting) {
        return rebutting.words().stream().limit(3).anyMatch(word -> TURNING.contains(word.lower()));
    }

    private static boolean isShort(Claim rebutting) {
        return rebutting.words().size() <= SHORT && rebutting.words().size() > 1;
    }

    /** "But he has never asked for it". */
    private static Optional<Word> turning(Claim rebutting, Claim before, Claim told) {
        return turns(rebutting) ? rebutting.denials().stream().filter(denial -> isOfWhatWasTold(denial, before, told)).findFirst().map(Denial::cue)
                : Optional.empty();
    }

    /** "Only one of them did", "of course people do", "we deserved better". */
    private static Optional<Word> shortly(Claim rebutting, Claim before, Claim told) {
        List<Word> words = rebutting.words();
        if (!isShort(rebutting)) {
            return Optional.empty();
        }
        Word last = words.getLast();
        boolean standsForAVerb = STANDING_FOR_A_VERB.contains(last.lower());
        if (FEW.contains(words.getFirst().lower()) && standsForAVerb) {
            return Optional.of(words.getFirst());
        }
        Optional<Word> course = words.stream().filter(word -> word.lower().equals("course")).findFirst();
        if (course.isPresent() && told.saysNo() && !rebutting.saysNo()) {
            return course;
        }
        boolean repeats = rebutting.sharedWith(before).stream().anyMatch(stem -> !stem.equals(last.stem()));
        return MORE.contains(last.lower()) && repeats ? Optional.of(last) : Optional.empty();
    }

    private static boolean isOfWhatWasTold(Denial denial, Claim before, Claim told) {
        return denial.denied().stream().filter(word -> !ORDER.contains(word.lower())).anyMatch(word -> before.hasOneOf(word) || told.hasOneOf(word));
    }
}
