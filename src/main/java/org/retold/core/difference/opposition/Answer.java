package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/** Words that set a passage against what somebody else says: "whatever the owner says", "no matter what the minister believes", "it is not true that". */
final class Answer {

    private static final int NEAR = 7;
    private static final Set<String> SAYING = WordList.of("say says said claim claims claimed believe believes believed think thinks thought promise "
            + "promises promised insist insists insisted tell tells told pretend pretends argue argues argued maintain maintains suggest suggests");

    private Answer() {
    }

    private static boolean isNotTrueThat(List<Word> words, int at) {
        return at + 2 < words.size() && words.get(at).lower().equals("not") && words.get(at + 1).lower().equals("true")
                && words.get(at + 2).lower().equals("that");
    }

    /** The word that begins it. */
    static Optional<Word> in(String text, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean begins = words.get(at).lower().equals("whatever") || words.get(at).lower().equals("matter") && at > 0
                    && at + 1 < words.size() && words.get(at - 1).lower().equals("no") && words.get(at + 1).lower().equals("what");
            if (isNotTrueThat(words, at)) {
                return Optional.of(words.get(at));
            }
            if (begins && DeniedClause.after(text, words, at).stream().limit(NEAR).anyMatch(word -> SAYING.contains(word.lower()))) {
                return Optional.of(words.get(at));
            }
        }
        return Optional.empty();
    }
}
