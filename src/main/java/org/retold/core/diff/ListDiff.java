package org.retold.core.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The longest common order of two lists: the runs that both have, ascending on both sides, with as many elements in all as
 * can be. What lies between the runs was deleted (a) or inserted (b).
 */
public final class ListDiff {

    /** Above this many elements on both sides together, memory is saved at the cost of time. */
    private static final int LARGE = 2_000;

    private ListDiff() {
    }

    /** Runs of equal elements. What only one list has is left out beforehand, so lists with little in common cost little. */
    public static <T> List<Match> matches(List<T> a, List<T> b) {
        int[] keptA = positionsIn(a, new HashSet<>(b));
        int[] keptB = positionsIn(b, new HashSet<>(a));
        return joined(keptA, keptB, matches(pick(a, keptA), pick(b, keptB), Object::equals));
    }

    /** Runs of elements that are equal in the eyes of {@code equal}, which need not be transitive. */
    public static <T> List<Match> matches(List<T> a, List<T> b, BiPredicate<? super T, ? super T> equal) {
        List<Match> runs = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        for (AbstractDelta<T> delta : diff(a, b, equal::test).getDeltas()) {
            int length = delta.getSource().getPosition() - atA;
            if (length > 0) {
                runs.add(new Match(atA, atB, length));
            }
            atA = delta.getSource().getPosition() + delta.getSource().size();
            atB = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        if (atA < a.size()) {
            runs.add(new Match(atA, atB, a.size() - atA));
        }
        return runs;
    }

    private static <T> Patch<T> diff(List<T> a, List<T> b, BiPredicate<T, T> equal) {
        return a.size() + b.size() < LARGE ? DiffUtils.diff(a, b, equal)
                : DiffUtils.diff(a, b, MyersDiffWithLinearSpace.<T>factory().create(equal));
    }

    private static <T> int[] positionsIn(List<T> list, Set<T> others) {
        int[] positions = new int[list.size()];
        int count = 0;
        for (int i = 0; i < positions.length; i++) {
            if (others.contains(list.get(i))) {
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static <T> List<T> pick(List<T> list, int[] positions) {
        List<T> picked = new ArrayList<>(positions.length);
        for (int position : positions) {
            picked.add(list.get(position));
        }
        return picked;
    }

    /** Runs of the picked elements as runs of the whole lists: cut where something was left out between. */
    private static List<Match> joined(int[] keptA, int[] keptB, List<Match> matches) {
        List<Match> runs = new ArrayList<>();
        for (Match match : matches) {
            int from = 0;
            for (int i = 1; i <= match.length(); i++) {
                boolean goesOn = i < match.length()
                        && keptA[match.a() + i] == keptA[match.a() + i - 1] + 1
                        && keptB[match.b() + i] == keptB[match.b() + i - 1] + 1;
                if (!goesOn) {
                    runs.add(new Match(keptA[match.a() + from], keptB[match.b() + from], i - from));
                    from = i;
                }
            }
        }
        return runs;
    }
}
