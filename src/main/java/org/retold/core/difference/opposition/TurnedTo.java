package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/**
 * What a passage turns to in order to deny it: "as for the inspections, there were none", "as to the money from abroad, it will
 * never arrive".
 *
 * @param to the content words of what it turns to
 */
record TurnedTo(Word cue, List<Word> to) {

    private static final Set<String> STANDING_FOR = WordList.of("they it that there he she this those these we");

    static Optional<TurnedTo> in(List<Word> words) {
        if (words.size() < 4 || !words.getFirst().lower().equals("as") || !words.get(1).lower().matches("for|to")) {
            return Optional.empty();
        }
        int end = (int) words.stream().takeWhile(word -> !STANDING_FOR.contains(word.lower())).count();
        List<Word> to = HeldForTalk.tellingWords(words.subList(Math.min(2, end), end));
        return to.isEmpty() ? Optional.empty() : words.subList(end, words.size()).stream()
                .filter(word -> word.lower().matches("not|never|none|no|nothing|neither|.*n't")).findFirst().map(cue -> new TurnedTo(cue, to));
    }
}
