package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/**
 * Words that set a passage against what somebody else says: "whatever the owner says", "however often the minister repeats it",
 * "no matter what she believes", "it is not true that".
 */
final class Answer {

    private static final int NEAR = 7;
    private static final Set<String> SAYING = WordList.of("say says said speak speaks spoke rave raves boast boasts boasted gush gushes tout touts "
            + "trumpet trumpets claim claims claimed believe believes believed think thinks thought promise promises promised "
            + "insist insists insisted tell tells told pretend pretends argue argues argued maintain maintains suggest suggests "
            + "hold holds assure assures assured swear swears swore vow vows vowed declare declares declared dream dreams repeat repeats "
            + "wave waves expect expects hope hopes hoped warn warns warned called calls");

    private static final Set<String> HOW = WordList.of("often much loudly hard many firmly the its his her their they he she");
    private static final Set<String> OPEN = WordList.of("end ends turn turns go goes fall falls");
    private static final Pattern AGAINST_WHAT_WAS_TOLD = Pattern.compile("would have (us|you|them|everyone|people|readers|voters) (believe|think)\\b"
            + "|as (we|you|they|people|it) (are|is|was|were) (told|led|said|claimed|promised|made)\\b");

    private Answer() {
    }

    static boolean isSaying(Word word) {
        return SAYING.contains(word.lower());
    }

    private static boolean isNotTrueThat(List<Word> words, int at) {
        return at + 2 < words.size() && words.get(at).lower().equals("not") && words.get(at + 1).lower().equals("true")
                && words.get(at + 2).lower().equals("that");
    }

    /** "However often the minister repeats it", "however the board counts"; not "However, the board counts". */
    private static boolean isHowever(String text, List<Word> words, int at) {
        return words.get(at).lower().equals("however") && at > 0 && at + 1 < words.size() && HOW.contains(words.get(at + 1).lower())
                && text.substring(words.get(at).span().end(), words.get(at + 1).span().start()).isBlank()
                && DeniedClause.after(text, words, at).stream().noneMatch(word -> OPEN.contains(word.lower()));
    }

    /** "As good as the authors would have us believe", "as empty as we were told". */
    private static boolean isHeldAgainst(List<Word> words, int at) {
        String next = words.subList(at, Math.min(words.size(), at + 4)).stream().map(Word::lower).collect(Collectors.joining(" "));
        return AGAINST_WHAT_WAS_TOLD.matcher(next).lookingAt();
    }

    /** The word that begins it. */
    static Optional<Word> in(String text, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            boolean begins = words.get(at).lower().equals("whatever") || words.get(at).lower().equals("matter") && at > 0
                    && at + 1 < words.size() && words.get(at - 1).lower().equals("no") && words.get(at + 1).lower().equals("what");
            if (isNotTrueThat(words, at) || isHowever(text, words, at) || isHeldAgainst(words, at)) {
                return Optional.of(words.get(at));
            }
            if (begins && DeniedClause.after(text, words, at).stream().limit(NEAR).anyMatch(word -> SAYING.contains(word.lower()))) {
                return Optional.of(words.get(at));
            }
        }
        return Optional.empty();
    }
}
