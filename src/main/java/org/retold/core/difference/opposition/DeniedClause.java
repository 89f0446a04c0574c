package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/** The clause that a word such as "not" stands in: what it is about, and what is denied of that. */
final class DeniedClause {

    private static final int MOST_BEFORE = 4;
    private static final int MOST_AFTER = 4;
    private static final Set<String> OTHER_CLAUSE = WordList.of("that who which whom whose but while because said says told if when where");
    private static final Set<String> CIRCUMSTANCE = WordList.of("as because after before until till if unless by despite when while for but since although though");
    private static final Set<String> ONLY_UP_TO = WordList.of("before unless");
    /** Nouns that only carry what is denied: "no sign of a leak" denies the leak. */
    private static final Set<String> CARRIERS = WordList.of("sign signs evidence proof danger risk question indication indications chance intention "
            + "suggestion hint plan plans reason need prospect trace");
    /** Verbs that carry a clause which is denied with them: "nobody should believe that it is safe". */
    private static final Set<String> BELIEVING = WordList.of("believe believes believed assume assumes assumed suppose supposes imagine imagines");

    private static final Set<String> SET_OFF = WordList.of("moreover however therefore though indeed meanwhile besides ever");

    private DeniedClause() {
    }

    static boolean isCarrier(Word word) {
        return CARRIERS.contains(word.lower()) || BELIEVING.contains(word.lower());
    }

    /**
     * Its content words but names; a word at the head of a sentence may be one, and is taken for none. Nothing where it is only
     * denied up to some time: "does not meet before May" says that it meets. "Never as full as we were told" denies that it was full.
     */
    static List<Word> of(String text, List<Word> words, int at) {
        if (after(text, words, at).stream().anyMatch(word -> ONLY_UP_TO.contains(word.lower()))) {
            return List.of();
        }
        List<Word> clause = new ArrayList<>(before(text, words, at));
        List<Word> after = after(text, words, at);
        boolean comparing = !after.isEmpty() && after.getFirst().lower().equals("as");
        after.stream().skip(comparing ? 1 : 0).takeWhile(word -> !CIRCUMSTANCE.contains(word.lower()))
                .filter(word -> isOfClause(word) && !isCarrier(word) && !word.lower().equals("going")).limit(MOST_AFTER).forEach(clause::add);
        return clause;
    }

    /** The nearest content words before it in the same clause. */
    static List<Word> before(String text, List<Word> words, int at) {
        List<Word> about = new ArrayList<>();
        for (int i = at - 1; i >= 0 && about.size() < MOST_BEFORE && !isParted(text, words, i) && !OTHER_CLAUSE.contains(words.get(i).lower()); i--) {
            Word word = i == 0 ? common(words.get(i)) : words.get(i);
            if (isOfClause(word)) {
                about.addFirst(word);
            }
        }
        return about;
    }

    private static boolean isOfClause(Word word) {
        return word.isContent() && !word.isCapitalised() && !SET_OFF.contains(word.lower());
    }

    /** A word at the head of a sentence as it would stand inside it. */
    private static Word common(Word word) {
        return new Word(word.span(), word.lower(), word.lower(), word.stem());
    }

    /** All words after it up to the next sign. */
    static List<Word> after(String text, List<Word> words, int at) {
        int end = at + 1;
        while (end < words.size() && !isParted(text, words, end - 1)) {
            end++;
        }
        return words.subList(at + 1, end);
    }

    /** True where a sign stands between a word and the next one, unless it only sets off an adverb: "the buses, moreover, will not". */
    private static boolean isParted(String text, List<Word> words, int at) {
        return isSign(text, words, at) && !SET_OFF.contains(words.get(at).lower()) && !SET_OFF.contains(words.get(at + 1).lower());
    }

    private static boolean isSign(String text, List<Word> words, int at) {
        return text.substring(words.get(at).span().end(), words.get(at + 1).span().start()).chars().anyMatch(sign -> ",;:.?!—–()".indexOf(sign) >= 0);
    }
}
