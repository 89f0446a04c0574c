package org.retold.core.difference.opposition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/**
 * What a passage holds for mere talk: "all the talk of a merger is premature", "claims of a shortage should not be taken seriously".
 *
 * @param of the content words of what is talked of
 */
record HeldForTalk(Word cue, List<Word> of) {

    private static final Set<String> TALK = WordList.of("talk prediction predictions forecast forecasts fuss wailing gloom lament laments panic excitement outrage "
            + "worry worries alarm outcry anxiety fear fears warning warnings prospect threat hope hopes claim claims idea notion story stories "
            + "tale tales dream dreams rumour rumours rumor rumors promise promises suggestion suggestions");
    private static final Set<String> TO_WHAT = WordList.of("of about over that");
    private static final Set<String> VERBS = WordList.of("is are was were should must can cannot could will would has have does do did may might remains");
    private static final Set<String> TAKEN = WordList.of("taken believed trusted swallowed true credible serious seriously basis substance foundation hold holds stand stands add adds");
    private static final Set<String> AGAINST = WordList.of("nonsense fanciful premature idle cheap ignored forgotten dismissed discounted baseless groundless "
            + "wishful fetched fairy unfounded overblown exaggerated absurd ridiculous misplaced wrong false untrue myth fiction fantasy");

    /** "Old" and "war" are in too many passages to say of what the talk is. */
    private static final int SHORT = 3;

    private static final Set<String> HOPING = WordList.of("hope hopes hoped expect expects count counts dream dreams believe believes think thinks bet bets trust trusts");
    private static final Set<String> DISAPPOINTING = WordList.of("disappointed mistaken wrong fooled wait again never dreaming naive deceived deluded");
    private static final Set<String> WORRYING = WordList.of("sleep worry worried fear afraid panic fret");
    private static final Set<String> DREAMS = WordList.of("bubble bogeyman chimera fantasy mirage illusion myth dream daydream delusion fable fiction");

    static Optional<HeldForTalk> in(List<Word> words) {
        return dream(words).or(() -> talk(words)).or(() -> idleWorry(words)).or(() -> onPaper(words)).or(() -> hoped(words)).or(() -> unknown(words));
    }

    /** "Nobody need lose sleep over dearer tickets", "no need to worry about the shelves". */
    private static Optional<HeldForTalk> idleWorry(List<Word> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            if (!WORRYING.contains(words.get(at).lower()) || !TO_WHAT.contains(words.get(at + 1).lower())) {
                continue;
            }
            Optional<Word> no = words.subList(Math.max(0, at - 5), at).stream().filter(word -> word.lower().matches("nobody|no|not|never|needn't|don't")).findFirst();
            List<Word> of = tellingWords(words.subList(at + 1, words.size())).stream().filter(word -> !word.isCapitalised()).limit(3).toList();
            if (no.isPresent() && !of.isEmpty()) {
                return no.map(cue -> new HeldForTalk(cue, of));
            }
        }
        return Optional.empty();
    }

    /** "Most of the savings exist on paper only", "savings only on paper". */
    private static Optional<HeldForTalk> onPaper(List<Word> words) {
        return IntStream.range(2, words.size()).filter(at -> words.get(at).lower().equals("paper") && words.get(at - 1).lower().equals("on")
                        && (words.get(at - 2).lower().equals("only") || at + 1 < words.size() && words.get(at + 1).lower().equals("only")))
                .mapToObj(at -> new HeldForTalk(words.get(at), tellingWords(words.subList(0, at - 1)).stream().filter(word -> !word.lower().matches("exist|exists|existed")).toList()))
                .filter(held -> !held.of.isEmpty()).findFirst();
    }

    /** "Anyone who hopes for peace by June will be disappointed". */
    private static Optional<HeldForTalk> hoped(List<Word> words) {
        int who = !words.isEmpty() && words.getFirst().lower().equals("whoever") ? 1 : words.size() > 2 && words.getFirst().lower().matches("anyone|anybody|those|everyone|people")
                && words.get(1).lower().equals("who") ? 2 : words.size();
        if (who + 1 >= words.size() || !HOPING.contains(words.get(who).lower())) {
            return Optional.empty();
        }
        List<Word> after = words.subList(who + 1, words.size());
        Optional<Word> cue = after.stream().filter(word -> DISAPPOINTING.contains(word.lower())).findFirst();
        return cue.map(word -> new HeldForTalk(word, after.subList(0, after.indexOf(word)).stream()
                .filter(own -> own.isNumber() || own.isContent() && own.lower().length() > SHORT).toList())).filter(held -> !held.of.isEmpty());
    }

    /** "Nobody knows whether the champion was clean". */
    private static Optional<HeldForTalk> unknown(List<Word> words) {
        boolean nobody = words.size() > 3 && words.getFirst().lower().equals("nobody") && words.get(1).lower().matches("knows|can");
        int whether = (int) words.stream().takeWhile(word -> !word.lower().matches("whether|if")).count();
        List<Word> of = nobody && whether <= 3 && whether < words.size() ? tellingWords(words.subList(whether + 1, words.size())).stream().limit(4).toList() : List.of();
        return of.isEmpty() ? Optional.empty() : Optional.of(new HeldForTalk(words.getFirst(), of));
    }

    /** "The export dream is a bubble"; what "it" is in "that it would ruin us is a myth" is not known. */
    private static Optional<HeldForTalk> dream(List<Word> words) {
        boolean told = !words.isEmpty() && words.getFirst().lower().equals("that");
        return IntStream.range(2, Math.max(2, words.size())).filter(at -> !told && isDream(words, at) && isCalled(words, beginOfDream(words, at)))
                .mapToObj(at -> new HeldForTalk(words.get(at), tellingWords(words.subList(0, beginOfDream(words, at))))).filter(held -> !held.of.isEmpty()).findFirst();
    }

    /** "A bubble", "a fairy tale"; not "a dream come true". */
    private static boolean isDream(List<Word> words, int at) {
        boolean cameTrue = at + 1 < words.size() && words.get(at + 1).lower().matches("come|comes|came");
        return !cameTrue && (DREAMS.contains(words.get(at).lower()) || beginOfDream(words, at) < at);
    }

    private static int beginOfDream(List<Word> words, int at) {
        return (words.get(at - 1).lower() + " " + words.get(at).lower()).matches("fairy tales?|pipe dreams?") ? at - 1 : at;
    }

    private static boolean isCalled(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 3), at).stream().anyMatch(word -> word.lower().matches("is|are|was|were|remains"));
    }

    static List<Word> tellingWords(List<Word> words) {
        return words.stream().filter(word -> word.isContent() && word.lower().length() > SHORT && !word.lower().matches("(?:year|month|week|hour)s?|days")).toList();
    }

    private static Optional<HeldForTalk> talk(List<Word> words) {
        return IntStream.range(0, words.size()).map(at -> beginOfWhat(words, at)).filter(begin -> begin > 0)
                .mapToObj(begin -> held(words.subList(begin, words.size()))).flatMap(Optional::stream).findFirst();
    }

    /** Where begins what is talked of: after "the talk of", and after the first word of "that the docks will flourish is wishful thinking"; else 0. */
    private static int beginOfWhat(List<Word> words, int at) {
        boolean talk = at + 2 < words.size() && TALK.contains(words.get(at).lower()) && TO_WHAT.contains(words.get(at + 1).lower());
        boolean that = at == 0 && words.size() > 2 && words.getFirst().lower().equals("that") && !words.get(1).isContent();
        return talk ? at + 2 : that ? 1 : 0;
    }

    private static Optional<HeldForTalk> held(List<Word> after) {
        int verb = (int) after.stream().takeWhile(word -> !VERBS.contains(word.lower())).count();
        List<Word> of = after.subList(0, verb).stream().takeWhile(word -> after.indexOf(word) < 2 || !word.lower().endsWith("ing"))
                .filter(word -> word.isContent() && word.lower().length() > SHORT).toList();
        Optional<Word> cue = after.stream().skip(verb).filter(word -> AGAINST.contains(word.lower())).findFirst()
                .or(() -> notTaken(after.subList(verb, after.size())));
        return of.isEmpty() ? Optional.empty() : cue.map(word -> new HeldForTalk(word, of));
    }

    /** "Should not be taken seriously", "cannot be believed". */
    private static Optional<Word> notTaken(List<Word> said) {
        boolean taken = said.stream().limit(5).anyMatch(word -> TAKEN.contains(word.lower()));
        return taken ? said.stream().limit(4).filter(word -> word.lower().matches("not|never|cannot|no")).findFirst() : Optional.empty();
    }
}
