package org.retold.core.difference.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.difference.figure.Figure.Kind;
import org.retold.core.difference.words.Word;

/** Votes and scores (4-1, four votes to one), shares (a third of, two-thirds, one in four), ranks (the 21st, fourth) and factors (tripled). */
final class Ratios {

    private static final Map<String, Double> PARTS = Map.of("half", 2., "halves", 2., "third", 3., "thirds", 3., "quarter", 4.,
            "quarters", 4., "fifth", 5., "fifths", 5., "tenth", 10.);
    private static final Map<String, Integer> RANKS = Map.ofEntries(Map.entry("second", 2), Map.entry("third", 3),
            Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8),
            Map.entry("ninth", 9), Map.entry("tenth", 10), Map.entry("eleventh", 11), Map.entry("twelfth", 12));

    private static final Map<String, Double> FACTORS = Map.of("doubled", 2., "tripled", 3., "trebled", 3., "quadrupled", 4., "halved", .5);

    /** The grain of a third, a quarter or one in five, in points of a hundred. */
    static final double FRACTION = 3;

    private Ratios() {
    }

    record Reading(int end, Kind kind, double value, double grain) {
    }

    static Optional<Reading> at(List<Word> words, int at, String text) {
        return share(words, at, text).or(() -> score(words, at, text)).or(() -> rank(words, at, text)).or(() -> factor(words, at));
    }

    private static Optional<Reading> share(List<Word> words, int at, String text) {
        String word = words.get(at).lower();
        if (word.equals("half") && followedBy(words, at + 1, "of", "the", "its", "their", "his", "her", "a", "all")) {
            return followedBy(words, at + 1, "a") ? Optional.empty() : Optional.of(new Reading(at + 1, Kind.SHARE, 50, FRACTION));
        }
        int size = word.equals("a") || word.equals("one") ? 1 : word.equals("two") ? 2 : word.equals("three") ? 3 : 0;
        if (at + 1 < words.size() && size > 0) {
            Double part = PARTS.get(words.get(at + 1).lower());
            boolean whole = size > 1 || followedBy(words, at + 2, "of") || at > 0 && followedBy(words, at - 1, "by", "than", "nearly", "almost", "about");
            boolean ofScale = followedBy(words, at + 2, "of") && followedBy(words, at + 3, "a") && followedBy(words, at + 4, "million", "billion");
            if (part != null && part > size && whole && !ofScale) {
                return Optional.of(new Reading(at + 2, Kind.SHARE, 100 * size / part, FRACTION));
            }
        }
        return oneIn(words, at, text);
    }

    private static Optional<Reading> oneIn(List<Word> words, int at, String text) {
        boolean in = followedBy(words, at + 1, "in");
        int wordsOf = in ? 2 : followedBy(words, at + 1, "out") && followedBy(words, at + 2, "of") ? 3 : 0;
        if (wordsOf == 0 && words.size() > at + 3 && followedBy(words, at + 2, "in")) {
            wordsOf = 3;
        }
        if (wordsOf == 0 || at + wordsOf >= words.size()) {
            return Optional.empty();
        }
        double size = words.get(at).lower().equals("one") ? 1 : Numeral.at(words, at, text).filter(n -> n.end() == at + 1).map(Numeral::value).orElse(99.);
        Optional<Numeral> whole = Numeral.at(words, at + wordsOf, text);
        return whole.filter(n -> size < n.value() && n.value() <= 20 && size < 20)
                .map(n -> new Reading(n.end(), Kind.SHARE, 100 * size / n.value(), FRACTION));
    }

    private static Optional<Reading> score(List<Word> words, int at, String text) {
        Optional<Numeral> first = number(words, at, text);
        if (first.isEmpty() || first.get().end() >= words.size()) {
            return Optional.empty();
        }
        int next = first.get().end();
        String gap = text.substring(words.get(next - 1).span().end(), words.get(next).span().start());
        if (gap.matches("[-–]") && words.get(next).isNumber()) {
            return scoreOf(first.get(), number(words, next, text));
        }
        boolean votes = words.get(next).lower().matches("votes?|points?|goals?|seats?|judges|members");
        int to = votes ? next + 1 : next;
        boolean said = to + 1 < words.size() && words.get(to).lower().matches(votes ? "to|against" : "to")
                && (votes || at > 0 && words.get(at - 1).lower().matches("by|of|vote|voted|won|lost|beat|ruled|split"));
        return said ? scoreOf(first.get(), number(words, to + 1, text)) : Optional.empty();
    }

    private static Optional<Numeral> number(List<Word> words, int at, String text) {
        if (at < words.size() && words.get(at).lower().equals("one")) {
            return Optional.of(new Numeral(at + 1, 1, 1));
        }
        return at < words.size() ? Numeral.at(words, at, text).filter(n -> n.value() < 1000) : Optional.empty();
    }

    private static Optional<Reading> scoreOf(Numeral first, Optional<Numeral> second) {
        return second.filter(n -> first.value() > n.value())
                .map(n -> new Reading(n.end(), Kind.SCORE, first.value() * 1000 + n.value(), 0));
    }

    /** "Has tripled since 1990". */
    private static Optional<Reading> factor(List<Word> words, int at) {
        return Optional.ofNullable(FACTORS.get(words.get(at).lower())).map(times -> new Reading(at + 1, Kind.FACTOR, times, 0));
    }

    private static Optional<Reading> rank(List<Word> words, int at, String text) {
        Word word = words.get(at);
        Integer rank = RANKS.get(word.lower());
        int tens = Numeral.tens(word.lower());
        if (tens > 0 && at + 1 < words.size() && words.get(at + 1).span().start() == word.span().end() + 1
                && (RANKS.getOrDefault(words.get(at + 1).lower(), 10) < 10 || words.get(at + 1).lower().equals("first"))) {
            return Optional.of(new Reading(at + 2, Kind.RANK, tens + RANKS.getOrDefault(words.get(at + 1).lower(), 1), 0));
        }
        if (rank != null) {
            return Optional.of(new Reading(at + 1, Kind.RANK, rank, 0));
        }
        boolean ending = word.isNumber() && at + 1 < words.size() && words.get(at + 1).lower().matches("st|nd|rd|th")
                && words.get(at + 1).span().start() == word.span().end() && word.lower().matches("\\d+");
        return ending ? Optional.of(new Reading(at + 2, Kind.RANK, Double.parseDouble(word.lower()), 0)) : Optional.empty();
    }

    private static boolean followedBy(List<Word> words, int at, String... any) {
        return at < words.size() && List.of(any).contains(words.get(at).lower());
    }
}
