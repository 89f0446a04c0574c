package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.retold.core.difference.words.OppositeWords;
import org.retold.core.difference.words.Word;

/** Two passages that say the same but for one word and its opposite. */
final class Antonyms {

    private static final double OTHER_WORDS_SHARED = .75;

    private Antonyms() {
    }

    static Optional<Opposition.Cue> between(List<Word> a, List<Word> b) {
        Set<String> inA = stems(a);
        Set<String> inB = stems(b);
        List<Word> onlyA = a.stream().filter(word -> !inB.contains(word.stem())).toList();
        List<Word> onlyB = b.stream().filter(word -> !inA.contains(word.stem())).toList();
        for (Word one : onlyA) {
            for (Word other : onlyB) {
                if (OppositeWords.opposing(one, other).isPresent() && sharedBut(a, one, inB) && sharedBut(b, other, inA)) {
                    return Optional.of(new Opposition.Cue(Optional.of(one.span()), Optional.of(other.span()), "antonym"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sharedBut(List<Word> words, Word left, Set<String> other) {
        List<Word> rest = words.stream().filter(Word::isContent).filter(Predicate.not(left::equals)).toList();
        long shared = rest.stream().filter(word -> other.contains(word.stem())).count();
        return !rest.isEmpty() && shared >= OTHER_WORDS_SHARED * rest.size();
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }
}
