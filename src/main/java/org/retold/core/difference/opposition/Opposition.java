package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * Whether two passages possibly contradict each other, and the words that say so.
 *
 * @param cues empty unless opposed
 */
public record Opposition(boolean opposed, List<Cue> cues) {

    public static final Opposition NONE = new Opposition(false, List.of());

    /** They neither make a denial nor let their passage be read as the plain statement that another denies. */
    private static final Set<String> NO_IN_OTHER_WORDS = Set.of("away", "against", "zero", "instead", "declined", "declines",
            "turned", "avoided", "avoids", "neither", "opposed", "opposes", "rather", "until");
    private static final double NEGATED_WORDS_SHARED = .65;

    public Opposition {
        cues = List.copyOf(cues);
    }

    /** Words on either side, or on one only, and why they count: for example {@code antonym} or {@code negation}. */
    public record Cue(Optional<Span> a, Optional<Span> b, String why) {
    }

    /**
     * Judges two passages by themselves: one denies most of what the other says, takes it back with a word such as "hoax", or
     * says the same with the opposite word. Meant for English; another language seldom has such words.
     */
    public static Opposition between(String a, String b) {
        Side left = Side.of(a);
        Side right = Side.of(b);
        List<Cue> cues = new ArrayList<>();
        negated(left, right).ifPresent(span -> cues.add(new Cue(Optional.of(span), Optional.empty(), "negation")));
        negated(right, left).ifPresent(span -> cues.add(new Cue(Optional.empty(), Optional.of(span), "negation")));
        Refutation.onlyIn(left.words, right.words)
                .ifPresent(word -> cues.add(new Cue(Optional.of(word.span()), Optional.empty(), "refuted")));
        Refutation.onlyIn(right.words, left.words)
                .ifPresent(word -> cues.add(new Cue(Optional.empty(), Optional.of(word.span()), "refuted")));
        if (cues.isEmpty()) {
            Antonyms.between(left.words, right.words).ifPresent(cues::add);
        }
        return new Opposition(!cues.isEmpty(), cues);
    }

    private static Optional<Span> negated(Side one, Side other) {
        if (one.negations.isEmpty() || !other.negations.isEmpty() || other.saysNoInOtherWords()) {
            return Optional.empty();
        }
        return one.negations.stream().filter(negation -> denies(negation, one, other)).map(Negation::span).findFirst();
    }

    private static boolean denies(Negation negation, Side one, Side other) {
        if (other.covers(negation.scope()) >= NEGATED_WORDS_SHARED) {
            return true;
        }
        boolean sameNames = one.namesSharedWith(other) >= 2;
        return sameNames && (negation.deniesTheWhole()
                || negation.isOfPredicate() && other.covers(negation.scope().subList(0, 1)) == 1);
    }

    private record Side(List<Word> words, Set<String> stems, List<Negation> negations) {

        static Side of(String text) {
            List<Word> words = Words.of(text);
            return new Side(words, Words.stems(words), Negation.in(text, words));
        }

        boolean saysNoInOtherWords() {
            return words.stream().anyMatch(word -> NO_IN_OTHER_WORDS.contains(word.lower()));
        }

        long namesSharedWith(Side other) {
            Set<String> names = other.names();
            return names().stream().filter(names::contains).count();
        }

        private Set<String> names() {
            return words.stream().filter(word -> word.isContent() && word.isCapitalised()).map(Word::stem)
                    .collect(Collectors.toSet());
        }

        double covers(List<Word> scope) {
            return scope.stream().filter(word -> stems.contains(word.stem())).count() / (double) scope.size();
        }
    }
}
