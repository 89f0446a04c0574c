package org.retold.core.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.text.Token;

/** Phrases of at least {@value #SHORTEST} tokens that stand on both sides, but not in the same order. */
final class MovedWords {

    static final int SHORTEST = 3;

    private final List<Token> a;
    private final List<Token> b;
    private final BitSet changedA;
    private final BitSet changedB;

    private MovedWords(List<Token> a, List<Token> b, List<Match> kept) {
        this.a = a;
        this.b = b;
        changedA = new BitSet(a.size());
        changedB = new BitSet(b.size());
        changedA.set(0, a.size());
        changedB.set(0, b.size());
        for (Match match : kept) {
            changedA.clear(match.a(), match.endA());
            changedB.clear(match.b(), match.endB());
        }
    }

    static MovedWords between(List<Token> a, List<Token> b, List<Match> kept) {
        MovedWords words = new MovedWords(a, b, kept);
        words.find();
        return words;
    }

    /** What is left of the tokens from {@code from} to {@code to} of a when moved phrases are taken out. */
    List<List<Token>> restOfA(int from, int to) {
        return runs(a, changedA, from, to);
    }

    List<List<Token>> restOfB(int from, int to) {
        return runs(b, changedB, from, to);
    }

    private void find() {
        if (changedA.cardinality() < SHORTEST || changedB.cardinality() < SHORTEST) {
            return;
        }
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = changedB.nextSetBit(0); j >= 0; j = changedB.nextSetBit(j + 1)) {
            if (changedB.nextClearBit(j) - j >= SHORTEST) {
                places.computeIfAbsent(phrase(b, j), phrase -> new ArrayList<>()).add(j);
            }
        }
        for (int i = changedA.nextSetBit(0); i >= 0; i = changedA.nextSetBit(i + 1)) {
            if (changedA.nextClearBit(i) - i >= SHORTEST) {
                longest(i, places.getOrDefault(phrase(a, i), List.of())).filter(this::saysSomething).ifPresent(match -> {
                    changedA.clear(match.a(), match.endA());
                    changedB.clear(match.b(), match.endB());
                });
            }
        }
    }

    private boolean saysSomething(Match match) {
        return a.subList(match.a(), match.endA()).stream()
                .anyMatch(token -> token.isWord() && !StopWords.contains(token.normal()));
    }

    private Optional<Match> longest(int i, List<Integer> places) {
        Match longest = null;
        for (int j : places) {
            int length = 0;
            while (changedA.get(i + length) && changedB.get(j + length)
                    && a.get(i + length).normal().equals(b.get(j + length).normal())) {
                length++;
            }
            if (length >= SHORTEST && (longest == null || length > longest.length())) {
                longest = new Match(i, j, length);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static String phrase(List<Token> tokens, int from) {
        StringBuilder phrase = new StringBuilder();
        for (Token token : tokens.subList(from, from + SHORTEST)) {
            phrase.append(token.normal()).append(' ');
        }
        return phrase.toString();
    }

    private static List<List<Token>> runs(List<Token> tokens, BitSet changed, int from, int to) {
        List<List<Token>> runs = new ArrayList<>();
        int start = changed.nextSetBit(from);
        while (start >= 0 && start < to) {
            int end = Math.min(to, changed.nextClearBit(start));
            runs.add(tokens.subList(start, end));
            start = changed.nextSetBit(end);
        }
        return runs;
    }
}
