package org.retold.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.text.Token;

/** The words that both tellings have in the same order, as a reader sees it: chance matches inside a rewritten stretch are out. */
final class KeptWords {

    /** A sign of punctuation alone counts as kept unless more words than this changed on either side of it. */
    private static final int CHANGED_AROUND_SIGN = 1;
    /** A lone stop word counts as kept unless more words than this changed on its two sides together. */
    private static final int CHANGED_AROUND_STOP_WORD = 3;
    /** So many words can be a chance match at most … */
    private static final int LONGEST_CHANCE = 3;
    /** … and only if the changes on both sides of them put words in the place of others and are so many times longer. */
    private static final int CHANGED_AROUND_CHANCE = 2;

    private final List<Token> a;
    private final List<Token> b;

    private KeptWords(List<Token> a, List<Token> b) {
        this.a = a;
        this.b = b;
    }

    /** Runs in order, separated by changes. */
    static List<Match> of(List<Token> a, List<Token> b) {
        KeptWords words = new KeptWords(a, b);
        return words.withoutChanceMatches(words.slid(words.matches()));
    }

    private List<Match> matches() {
        int shorter = Math.min(a.size(), b.size());
        int head = 0;
        while (head < shorter && equal(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && equal(a.size() - 1 - tail, b.size() - 1 - tail)) {
            tail++;
        }
        List<Match> matches = new ArrayList<>();
        if (head > 0) {
            matches.add(new Match(0, 0, head));
        }
        for (Match match : LongDiff.matches(normals(a.subList(head, a.size() - tail)),
                normals(b.subList(head, b.size() - tail)))) {
            matches.add(new Match(match.a() + head, match.b() + head, match.length()));
        }
        if (tail > 0) {
            matches.add(new Match(a.size() - tail, b.size() - tail, tail));
        }
        return matches;
    }

    private boolean equal(int i, int j) {
        return a.get(i).normal().equals(b.get(j).normal());
    }

    private static List<String> normals(List<Token> tokens) {
        return tokens.stream().map(Token::normal).toList();
    }

    /** Joins a run to its neighbour where the same words stand there too, so that one change is not told as two. */
    private List<Match> slid(List<Match> matches) {
        List<Match> slid = new ArrayList<>(matches);
        int i = 0;
        while (i + 1 < slid.size()) {
            Match left = slid.get(i);
            Match right = slid.get(i + 1);
            boolean toTheRight = i > 0 && equalRun(right.a() - left.length(), right.b() - left.length(), left.length());
            boolean toTheLeft = i + 2 < slid.size() && equalRun(left.endA(), left.endB(), right.length());
            int length = left.length() + right.length();
            if (toTheRight) {
                slid.set(i, new Match(right.a() - left.length(), right.b() - left.length(), length));
            } else if (toTheLeft) {
                slid.set(i, new Match(left.a(), left.b(), length));
            } else {
                i++;
                continue;
            }
            slid.remove(i + 1);
            i = Math.max(0, i - 1);
        }
        return slid;
    }

    private boolean equalRun(int fromA, int fromB, int length) {
        for (int k = 0; k < length; k++) {
            if (!equal(fromA + k, fromB + k)) {
                return false;
            }
        }
        return true;
    }

    private List<Match> withoutChanceMatches(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        int fromA = 0;
        int fromB = 0;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            boolean last = i + 1 == matches.size();
            Change before = change(fromA, match.a(), fromB, match.b());
            Change after = change(match.endA(), last ? a.size() : matches.get(i + 1).a(),
                    match.endB(), last ? b.size() : matches.get(i + 1).b());
            if (!isChance(a.subList(match.a(), match.endA()), before, after)) {
                kept.add(match);
                fromA = match.endA();
                fromB = match.endB();
            }
        }
        return kept;
    }

    /** What differs between two runs, in words of either side. */
    private record Change(boolean none, int a, int b) {

        int size() {
            return none ? 0 : Math.max(1, Math.max(a, b));
        }

        boolean replaces() {
            return Math.min(a, b) > 0;
        }
    }

    private Change change(int fromA, int toA, int fromB, int toB) {
        return new Change(fromA == toA && fromB == toB, words(a.subList(fromA, toA)), words(b.subList(fromB, toB)));
    }

    private static boolean isChance(List<Token> run, Change before, Change after) {
        if (before.none || after.none) {
            return false;
        }
        int less = Math.min(before.size(), after.size());
        int words = words(run);
        if (words == 0) {
            return less > CHANGED_AROUND_SIGN;
        }
        if (words == 1 && run.stream().allMatch(token -> !token.isWord() || StopWords.contains(token.normal()))) {
            return before.size() + after.size() > CHANGED_AROUND_STOP_WORD;
        }
        return words <= LONGEST_CHANCE && before.replaces() && after.replaces() && words * CHANGED_AROUND_CHANCE <= less;
    }

    private static int words(List<Token> tokens) {
        return (int) tokens.stream().filter(Token::isWord).count();
    }
}
