package org.retold.core.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The language a text is written in: by its script and the letters that only one language has, else by the words that a
 * language uses most. A word that several languages have counts the less for each. Says nothing rather than something doubtful.
 */
public final class LanguageGuess {

    static final Locale UNKNOWN = Locale.of("und");

    private static final int ENOUGH = 60_000;
    private static final double LEAST_SHARE = .10;
    /** What the frequent words that were found are worth at least: three that no other language has, or more that some have. */
    private static final double LEAST_WORTH = 2.5;
    private static final double LEAD = 1.2;
    private static final double LEAST_LEAD = 1.5;

    private LanguageGuess() {
    }

    public static Optional<Locale> of(String text) {
        String start = text.substring(0, Math.min(ENOUGH, text.length()));
        LettersOfText letters = LettersOfText.of(start);
        List<String> candidates = letters.languages();
        Optional<String> language = candidates.size() == 1 ? Optional.of(candidates.getFirst()) : byWords(start, candidates);
        return language.or(letters::mostLikely).map(Locale::of);
    }

    private static Optional<String> byWords(String text, List<String> candidates) {
        List<String> words = Tokenizer.tokens(text).stream().filter(token -> token.kind() == Token.Kind.WORD).map(Token::normal).toList();
        Map<String, Double> worths = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            List<String> languages = FrequentWords.languagesOf(word).stream().filter(candidates::contains).toList();
            for (String language : languages) {
                worths.merge(language, 1.0 / languages.size(), Double::sum);
                counts.merge(language, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Double>> best = worths.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(2).toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        String first = best.getFirst().getKey();
        double worth = best.getFirst().getValue();
        double next = best.size() > 1 ? best.getLast().getValue() : 0;
        boolean sure = worth >= LEAST_WORTH && counts.get(first) >= LEAST_SHARE * words.size()
                && worth >= LEAD * next && worth >= next + LEAST_LEAD;
        return sure ? Optional.of(first) : Optional.empty();
    }
}
