package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.text.Span;

/**
 * A word that says no, and the content words it bears on: those that follow it up to the end of its clause, or, where none
 * follows, those that go before.
 */
record Negation(Word word, List<Word> scope) {

    private static final Set<String> NEGATORS = Set.of("not", "no", "nobody", "none", "nothing", "neither", "nor", "cannot",
            "can't", "won't", "isn't", "aren't", "wasn't", "weren't", "doesn't", "don't", "didn't", "hasn't", "haven't", "hadn't",
            "wouldn't", "couldn't", "shouldn't", "never", "nowhere", "ain't", "without", "unable", "incapable", "refused", "refuses",
            "refuse", "failed", "fails", "fail", "failing", "yet to", "barely", "hardly", "lack", "lacks", "lacked", "lacking",
            "far from", "anything but");
    private static final Set<String> CLAUSE_STARTS = Set.of("but", "because", "while", "although", "though", "until", "unless",
            "if", "when", "who", "which", "whether", "despite", "contrary");
    private static final Set<String> TRUTH = Set.of("true", "real", "really", "fact", "thing", "correct", "accurate", "so", "case", "happening");
    private static final Set<String> EMPTY_AFTER_NO = Set.of("idea", "doubt", "longer", "matter", "wonder", "comment", "later",
            "less", "fewer", "mistake");
    private static final Set<String> WEAKENERS = Set.of("only", "just", "merely", "yet", "sure", "quite", "necessarily");

    private static final Set<String> BEYOND_THE_THING = Set.of("to", "in", "on", "at", "for", "between", "among");

    Span span() {
        return word.span();
    }

    static List<Negation> in(String text, List<Word> words) {
        List<Negation> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean isNegator = NEGATORS.contains(word.lower())
                    || i + 1 < words.size() && NEGATORS.contains(word.lower() + " " + words.get(i + 1).lower());
            if (isNegator && !isIdle(words, i)) {
                List<Word> scope = scope(text, words, i);
                if (!scope.isEmpty()) {
                    found.add(new Negation(word, scope));
                }
            }
        }
        return found;
    }

    /** True for "not true", "isn't real": all that was said before is denied. */
    boolean deniesTheWhole() {
        return scope.stream().allMatch(word -> TRUTH.contains(word.lower()));
    }

    /** True for "a breakthrough, not a tweak" and for a passage that begins with its "Not" or "No". */
    boolean isEmphatic(String text, int passageStart) {
        String before = text.substring(Math.max(passageStart, span().start() - 2), span().start());
        return span().start() - passageStart <= 1 || before.equals(", ") || before.endsWith("– ") || before.endsWith("— ");
    }

    /** True where it bears on a verb or an adjective right after it, not on a noun as "no" does. */
    boolean isOfPredicate() {
        return !word.lower().equals("no") && span().start() < scope.getFirst().span().start();
    }

    /** True where none of these words is among those it bears on. */
    boolean isOfOthers(List<Word> words) {
        return words.stream().noneMatch(word -> scope.stream().anyMatch(own -> own.stem().equals(word.stem())));
    }

    /** "Is not going to open" denies that it opens. */
    private static boolean isGoingTo(List<Word> words, int at) {
        return words.get(at).lower().equals("going") && at + 1 < words.size() && words.get(at + 1).lower().equals("to");
    }

    /** "In more danger, not less" says once more what it says, "for nothing" is for free, and "nobody makes more" praises. */
    private static boolean isIdle(List<Word> words, int at) {
        if (at + 1 == words.size()) {
            return false;
        }
        String next = words.get(at + 1).lower();
        boolean comparing = at + 2 == words.size() && next.matches("less|more|fewer");
        boolean bound = next.equals("more") && at + 2 < words.size() && words.get(at + 2).lower().equals("than");
        boolean vote = words.get(at).lower().equals("no") && at > 0 && words.get(at - 1).lower().matches("vote|votes|voted|voting");
        boolean most = words.get(at).lower().matches("nobody|nothing|none") && words.subList(at + 1, Math.min(words.size(), at + 4)).stream()
                .anyMatch(word -> word.lower().matches("more|better|less|worse"));
        boolean free = words.get(at).lower().equals("nothing") && at > 0 && words.get(at - 1).lower().equals("for");
        return comparing || free || vote || most || words.get(at).lower().equals("no") && (bound || EMPTY_AFTER_NO.contains(next)) || WEAKENERS.contains(next);
    }

    private static List<Word> scope(String text, List<Word> words, int at) {
        List<Word> after = new ArrayList<>();
        Set<String> beyond = isExistential(words, at) ? BEYOND_THE_THING : Set.of();
        for (int i = at + 1; i < words.size() && !endsClause(text, words, i, after.isEmpty())
                && (after.isEmpty() || !beyond.contains(words.get(i).lower())); i++) {
            if (words.get(i).isContent() && !isGoingTo(words, i)) {
                after.add(words.get(i));
            }
        }
        if (!after.isEmpty()) {
            return after;
        }
        int clause = at;
        while (clause > 0 && !endsClause(text, words, clause, false)) {
            clause--;
        }
        return words.subList(clause, at).stream().filter(Word::isContent).toList();
    }

    /** "There was no dead wood to be seen" denies the wood, not the seeing. */
    private static boolean isExistential(List<Word> words, int at) {
        return at >= 2 && words.get(at).lower().equals("no") && words.get(at - 1).lower().matches("is|are|was|were")
                && words.get(at - 2).lower().equals("there");
    }

    private static boolean endsClause(String text, List<Word> words, int at, boolean stillEmpty) {
        String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
        boolean comma = between.chars().anyMatch(sign -> ",;:.?!—–()".indexOf(sign) >= 0);
        return comma && !(stillEmpty && between.startsWith(",")) || CLAUSE_STARTS.contains(words.get(at).lower());
    }
}
