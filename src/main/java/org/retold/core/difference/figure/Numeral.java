package org.retold.core.difference.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retold.core.difference.words.Word;

/**
 * A number in figures or in words: 1,100 · 1.48m · twenty-one · two hundred and five · a dozen.
 *
 * @param end   index after its last word
 * @param grain the step to which it is rounded
 */
record Numeral(int end, double value, double grain) {

    /** The grain of "a dozen" and "three dozen": nobody counted. */
    static final double DOZEN = 6;
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
            Map.entry("million", 1e6), Map.entry("billion", 1e9), Map.entry("trillion", 1e12), Map.entry("dozen", 12.),
            Map.entry("m", 1e6), Map.entry("mn", 1e6), Map.entry("mln", 1e6), Map.entry("bn", 1e9), Map.entry("tn", 1e12),
            Map.entry("k", 1e3));

    /** The number that begins with the word at that index; "one" alone is none, nor is "a", but "a single" is. */
    static Optional<Numeral> at(List<Word> words, int index, String text) {
        Word first = words.get(index);
        if (first.isNumber()) {
            return Optional.of(inFigures(words, index, text));
        }
        Optional<Numeral> half = halfOfScale(words, index).or(() -> partOfScale(words, index));
        if (half.isPresent()) {
            return half;
        }
        if (isSingle(words, index)) {
            return Optional.of(new Numeral(index + 2, 1, 1));
        }
        boolean article = first.lower().equals("a") || first.lower().equals("an");
        if (article && index + 1 < words.size() && isLongScale(words.get(index + 1).lower())) {
            return Optional.of(inWords(words, index + 1, text));
        }
        return SMALL.containsKey(first.lower()) && !isPronoun(words, index) ? Optional.of(inWords(words, index, text)) : Optional.empty();
    }

    /** "Failed by a single vote"; "not a single" is none. */
    private static boolean isSingle(List<Word> words, int index) {
        return words.get(index).lower().equals("a") && index + 1 < words.size() && words.get(index + 1).lower().equals("single")
                && (index == 0 || !words.get(index - 1).lower().matches("not|without|never"));
    }

    /** "Half a million", "half a dozen". */
    private static Optional<Numeral> halfOfScale(List<Word> words, int index) {
        boolean half = words.get(index).lower().equals("half") && index + 2 < words.size() && words.get(index + 1).lower().equals("a")
                && isLongScale(words.get(index + 2).lower());
        return half ? Optional.of(SCALES.get(words.get(index + 2).lower())).map(scale -> new Numeral(index + 3, scale / 2, scale / 10))
                : Optional.empty();
    }

    /** "Three-quarters of a million", "a quarter of a billion". */
    private static Optional<Numeral> partOfScale(List<Word> words, int index) {
        if (index + 4 >= words.size() || !words.get(index + 2).lower().equals("of") || !words.get(index + 3).lower().equals("a")
                || !isLongScale(words.get(index + 4).lower())) {
            return Optional.empty();
        }
        String part = words.get(index).lower() + " " + words.get(index + 1).lower();
        double size = part.equals("a quarter") ? .25 : part.equals("three quarters") ? .75 : part.equals("two thirds") ? 2. / 3 : part.equals("a third") ? 1. / 3 : 0;
        double scale = SCALES.get(words.get(index + 4).lower());
        return size == 0 ? Optional.empty() : Optional.of(new Numeral(index + 5, size * scale, scale / 20));
    }

    /** The same and a half: "one and a half"; for a number of anything. */
    Numeral andAHalf(List<Word> words) {
        boolean half = end + 2 < words.size() && words.get(end).lower().equals("and") && words.get(end + 1).lower().equals("a")
                && words.get(end + 2).lower().equals("half");
        return half ? new Numeral(end + 3, value + .5, .5) : this;
    }

    /** Twenty to ninety; 0 for any other word. */
    static int tens(String word) {
        int value = SMALL.getOrDefault(word, 0);
        return value >= 20 ? value : 0;
    }

    private static boolean isPronoun(List<Word> words, int index) {
        return words.get(index).lower().equals("one")
                && (index + 1 == words.size() || !isLongScale(words.get(index + 1).lower()) && !Unit.isUnit(words.get(index + 1))
                && new Numeral(index + 1, 1, 1).andAHalf(words).end() == index + 1);
    }

    private static boolean isLongScale(String word) {
        return SCALES.containsKey(word) && word.length() > 3;
    }

    private static Numeral inFigures(List<Word> words, int index, String text) {
        String digits = words.get(index).lower();
        boolean grouped = digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        String plain = digits.replace(",", grouped ? "" : ".");
        if (plain.indexOf('.') != plain.lastIndexOf('.')) {
            return new Numeral(index + 1, Double.NaN, 0);
        }
        double value = Double.parseDouble(plain);
        double grain = grainOf(plain);
        int next = index + 1;
        if (next < words.size() && SCALES.containsKey(words.get(next).lower()) && isJoined(words, next, text)) {
            double scale = SCALES.get(words.get(next).lower());
            return new Numeral(next + 1, value * scale, grain * scale);
        }
        return new Numeral(next, value, grain);
    }

    /** A long scale may follow after a space or hyphen, a letter such as "m" only at once and not as metres. */
    private static boolean isJoined(List<Word> words, int next, String text) {
        String between = text.substring(words.get(next - 1).span().end(), words.get(next).span().start());
        return words.get(next).lower().length() > 3 ? between.strip().length() <= 1 && !between.contains(".") : between.isBlank()
                && (words.get(next).lower().length() > 1 || between.isEmpty());
    }

    private static double grainOf(String plain) {
        int point = plain.indexOf('.');
        if (point >= 0) {
            return Math.pow(10, point - plain.length() + 1);
        }
        int zeros = plain.length() - plain.replaceAll("0+$", "").length();
        return Math.pow(10, Math.min(zeros, plain.length() - 1));
    }

    private static Numeral inWords(List<Word> words, int index, String text) {
        double total = 0;
        double part = 0;
        int at = index;
        while (at < words.size() && (at == index || isContinued(words, at, text))) {
            String word = words.get(at).lower();
            if (SMALL.containsKey(word)) {
                part += SMALL.get(word);
            } else if (isLongScale(word)) {
                double scale = SCALES.get(word);
                part = Math.max(part, 1) * scale;
                if (scale >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!word.equals("and") || at + 1 == words.size() || !SMALL.containsKey(words.get(at + 1).lower()) || part < 100 && total == 0) {
                break;
            }
            at++;
        }
        double value = total + part;
        if (words.get(at - 1).lower().equals("dozen")) {
            return new Numeral(at, value, DOZEN);
        }
        return new Numeral(at, value, value < 1000 ? Math.max(1, value >= 100 && value % 100 == 0 ? 100 : value >= 10 && value % 10 == 0 ? 10 : 1)
                : grainOf(String.format(Locale.ROOT, "%.0f", value)));
    }

    private static boolean isContinued(List<Word> words, int at, String text) {
        String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
        boolean tensAndUnits = between.equals("-") && SMALL.getOrDefault(words.get(at - 1).lower(), 0) >= 20;
        boolean afterScale = isLongScale(words.get(at - 1).lower()) || words.get(at - 1).lower().equals("and");
        String word = words.get(at).lower();
        return between.isBlank() && (afterScale || isLongScale(word) || word.equals("and")) || tensAndUnits;
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        String[] words = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                + "seventeen eighteen nineteen twenty").split(" ");
        for (int i = 0; i < words.length; i++) {
            small.put(words[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 30 + 10 * i);
        }
        return Map.copyOf(small);
    }
}
