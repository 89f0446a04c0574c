package org.retold.core.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * What is compared of one passage's wording. One without any word stands for its signs as a whole: only another with the same
 * signs is like it.
 *
 * @param words   ids of the normal forms, in order, without punctuation
 * @param grams   hashes of all runs of 3 to 5 characters
 * @param stems   ids of the first letters of words, distinct and ascending; numbers whole
 * @param names   the words that are numbers or written with a capital inside the sentence, distinct and ascending
 * @param numbers the words that are numbers, distinct and ascending
 * @param figures of these the ones that tell a fact by themselves, without currency and unit, distinct and ascending
 */
record Profile(int[] words, int[] grams, int[] stems, int[] names, int[] numbers, int[] figures) {

    /** Hashes of runs of characters are below this. */
    static final int GRAMS = 1 << 18;

    private static final int SHORTEST_GRAM = 3;
    private static final int LONGEST_GRAM = 5;
    private static final int STEM = 5;

    /** Gives the same id to the same form in all passages of one comparison. */
    static final class Ids {

        private final Map<String, Integer> words = new HashMap<>();
        private final Map<String, Integer> stems = new HashMap<>();

        int words() {
            return words.size();
        }

        int stems() {
            return stems.size();
        }
    }

    static Profile of(String text, Ids ids) {
        List<Token> all = Tokenizer.tokens(text);
        List<Token> tokens = all.stream().filter(Token::isWord).toList();
        if (tokens.isEmpty()) {
            return ofSigns(all.stream().map(Token::normal).collect(Collectors.joining(" ")), ids);
        }
        int[] words = new int[tokens.size()];
        Set<Integer> names = new TreeSet<>();
        Set<Integer> numbers = new TreeSet<>();
        Set<Integer> figures = new TreeSet<>();
        TellingFigures.in(all).forEach(figure -> figures.add(ids.words.computeIfAbsent(figure, _ -> ids.words.size())));
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            words[i] = ids.words.computeIfAbsent(token.normal(), _ -> ids.words.size());
            if (token.kind() == Token.Kind.NUMBER) {
                numbers.add(words[i]);
                names.add(words[i]);
            } else if (i > 0 && Character.isUpperCase(token.surface().codePointAt(0))) {
                names.add(words[i]);
            }
            line.append(token.normal()).append(' ');
        }
        int[] stems = tokens.stream()
                .mapToInt(token -> ids.stems.computeIfAbsent(stem(token), _ -> ids.stems.size())).distinct().sorted().toArray();
        return new Profile(words, grams(line), stems, ascending(names), ascending(numbers), ascending(figures));
    }

    private static int[] ascending(Set<Integer> sorted) {
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Profile ofSigns(String signs, Ids ids) {
        int[] whole = {ids.words.computeIfAbsent(signs, _ -> ids.words.size())};
        return new Profile(whole, new int[] {signs.hashCode() & GRAMS - 1}, new int[0], new int[0], new int[0], new int[0]);
    }

    /** A rough stem that needs no dictionary: what is left of a word in most of its forms. */
    static String stem(Token token) {
        String normal = token.normal();
        return token.kind() == Token.Kind.NUMBER ? normal : normal.substring(0, Math.min(STEM, normal.length()));
    }

    private static int[] grams(CharSequence line) {
        int[] grams = new int[line.length() * (LONGEST_GRAM - SHORTEST_GRAM + 1)];
        int size = 0;
        for (int from = 0; from < line.length(); from++) {
            int hash = 0;
            for (int length = 1; length <= LONGEST_GRAM && from + length <= line.length(); length++) {
                hash = hash * 31 + line.charAt(from + length - 1);
                if (length >= SHORTEST_GRAM) {
                    int mixed = hash * 0x9E3779B1 + length;
                    grams[size++] = (mixed ^ mixed >>> 15) & GRAMS - 1;
                }
            }
        }
        return Arrays.copyOf(grams, size);
    }
}
