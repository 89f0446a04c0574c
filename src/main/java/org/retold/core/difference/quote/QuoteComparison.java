package org.retold.core.difference.quote;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two quotations are of the same words, and what became of them. */
public final class QuoteComparison {

    /** What a quotation suffered: see {@code Difference.QuoteChange}. */
    public enum Change { ALTERED, CUT, SPEAKER }

    private static final double SHORTENED = .8;

    private QuoteComparison() {
    }

    /** How alike the words are, 0 to 1: shared words in order or, a little less, in any order; a part counts as nearly the whole. */
    static double likeness(Quoted a, Quoted b) {
        int shorter = Math.min(a.words().size(), b.words().size());
        double total = a.words().size() + b.words().size();
        int inOrder = common(a.words(), b.words());
        double contained = shorter >= 4 ? .9 * inOrder / shorter : 0;
        double likeness = Math.max(2 * inOrder / total, .95 * 2 * commonInAnyOrder(a.words(), b.words()) / total);
        return contained >= .8 ? Math.max(likeness, contained) : likeness;
    }

    /**
     * What became of a in b; empty where the words and, as far as known, the speakers are the same. Words that b lacks at
     * either end are cut; where it is b that has more, it is altered too.
     */
    public static Set<Change> between(Quoted a, Quoted b) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!a.words().equals(b.words())) {
            boolean longer = a.words().size() < b.words().size();
            addWording(changes, longer ? a.words() : b.words(), longer ? b.words() : a.words());
            if (longer) {
                changes.add(Change.ALTERED);
            }
        }
        if (a.isByOther(b)) {
            changes.add(Change.SPEAKER);
        }
        return changes;
    }

    private static void addWording(Set<Change> changes, List<String> shorter, List<String> longer) {
        boolean part = isPart(shorter, longer);
        if (part || shorter.size() <= SHORTENED * longer.size() || longer.size() - shorter.size() >= 5) {
            changes.add(Change.CUT);
        }
        if (!part) {
            changes.add(Change.ALTERED);
        }
    }

    private static boolean isPart(List<String> shorter, List<String> longer) {
        for (int i = 0; i + shorter.size() <= longer.size(); i++) {
            if (longer.subList(i, i + shorter.size()).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static int common(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    private static int commonInAnyOrder(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
