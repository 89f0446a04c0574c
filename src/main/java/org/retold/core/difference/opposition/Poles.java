package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.retold.core.difference.words.OppositeWords;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;

/** On which sides of which groups of opposites a passage stands, and with which word. */
final class Poles {

    private static final int BESIDE = 4;
    private static final int DENYING = 3;
    private static final Set<String> GOING = WordList.of("is are was were be going to");
    private static final Set<String> CLAUSES = WordList.of("that who which whom whose to and or but while because said says told");
    /** "Three ways out: to build it; to wait; or to give up": nobody claims any of these. */
    private static final Pattern ALTERNATIVES = Pattern.compile("; or\\b");

    private final List<Word> words;
    private final Map<Integer, Integer> sides = new HashMap<>();
    private final Map<Integer, Word> first = new HashMap<>();

    /**
     * @param said the passage in {@code text}
     * @param negators those of its words that say no
     */
    Poles(String said, String text, List<Word> words, List<Word> negators) {
        this.words = words;
        if (ALTERNATIVES.matcher(said).find()) {
            return;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!isInCompound(text, words.get(at))) {
                boolean flipped = isDenied(at, negators);
                for (OppositeWords.Pole pole : OppositeWords.polesOf(words, at)) {
                    sides.merge(pole.group(), flipped ? -pole.sign() : pole.sign(), Integer::sum);
                    first.putIfAbsent(pole.group(), words.get(at));
                }
            }
        }
    }

    /** "chain-link" links nothing. */
    private static boolean isInCompound(String text, Word word) {
        return word.span().start() > 0 && text.charAt(word.span().start() - 1) == '-';
    }

    /** True where a "not" or the like stands at most three words before it, "is going to" left out; "without" denies nothing here, it names a condition. */
    private boolean isDenied(int at, List<Word> negators) {
        return negators.stream().filter(negator -> !negator.lower().equals("without")).mapToInt(words::indexOf)
                .anyMatch(negator -> at > negator && words.subList(negator + 1, at + 1).stream().filter(word -> !GOING.contains(word.lower())).count() <= DENYING);
    }

    /** Net side of a group of opposites: 0 where the passage has none of its words, or as many of either. */
    int side(int group) {
        return Integer.signum(sides.getOrDefault(group, 0));
    }

    Set<Integer> groups() {
        return sides.keySet();
    }

    /** The first word of the passage that stands on a side of that group. */
    Optional<Word> word(int group) {
        return Optional.ofNullable(first.get(group));
    }

    /** The stems of the content words at most so many words from that word, which is left out. */
    Set<String> around(int group, int reach) {
        int at = words.indexOf(first.get(group));
        List<Word> near = new ArrayList<>(words.subList(Math.max(0, at - reach), at));
        near.addAll(words.subList(at + 1, Math.min(words.size(), at + 1 + reach)));
        return Words.stems(near);
    }

    /** The stems of the content words right beside that word, in the same clause: "people" of "a danger to people". */
    Set<String> beside(int group) {
        int at = words.indexOf(first.get(group));
        List<Word> beside = new ArrayList<>(words.subList(Math.max(0, at - BESIDE), at).reversed().stream().takeWhile(Poles::goesOn).toList());
        int after = at + 1 < words.size() && words.get(at + 1).lower().equals("to") ? at + 2 : at + 1;
        words.subList(after, Math.min(words.size(), at + 1 + BESIDE)).stream().takeWhile(Poles::goesOn).forEach(beside::add);
        return Words.stems(beside);
    }

    private static boolean goesOn(Word word) {
        return !CLAUSES.contains(word.lower());
    }
}
