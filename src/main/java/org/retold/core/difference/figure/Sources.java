package org.retold.core.difference.figure;

import java.util.List;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/** Whether a number counts who is asked and not what happened: "three people familiar with the talks". */
final class Sources {

    private static final Set<String> ASKED = WordList.of("sources source officials official diplomats diplomat insiders insider aides people persons "
            + "negotiators lawyers analysts witnesses executives employees");
    private static final Set<String> KNOWING = WordList.of("familiar briefed knowledge close");
    private static final Set<String> SPEAKING = WordList.of("said say told spoke");
    private static final int REACH = 4;

    private Sources() {
    }

    /** @param from index of the number, {@code end} the index after it */
    static boolean areCounted(List<Word> words, int from, int end) {
        int last = Math.min(words.size(), end + 3);
        int head = end;
        while (head < last && !ASKED.contains(words.get(head).lower())) {
            head++;
        }
        if (head == last) {
            return false;
        }
        boolean accordingTo = from > 1 && words.get(from - 1).lower().equals("to") && words.get(from - 2).lower().equals("according");
        return accordingTo || has(words, head + 1, REACH, KNOWING) || has(words, head + 1, 1, SPEAKING)
                || has(words, head + 1, 1, Set.of("who")) && has(words, head + 2, 1, SPEAKING);
    }

    private static boolean has(List<Word> words, int from, int most, Set<String> some) {
        return from < words.size() && words.subList(from, Math.min(words.size(), from + most)).stream().anyMatch(word -> some.contains(word.lower()));
    }
}
