package org.retold.core.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.retold.core.agreement.UnitizedText.Unit;

/** Cuts unitized texts where no unit of any coder goes on, and counts the coincidences in each of the parts. */
final class Stretches {

    private final Map<?, Integer> places;
    private final boolean uncoded;
    private final List<Coincidences> found = new ArrayList<>();

    private Stretches(Map<?, Integer> places, boolean uncoded) {
        this.places = places;
        this.uncoded = uncoded;
    }

    /**
     * @param places  of each set of codes, from 1
     * @param uncoded whether text counts that nobody gave a code
     */
    static List<Coincidences> of(List<Coded> texts, Map<?, Integer> places, boolean uncoded) {
        Stretches stretches = new Stretches(places, uncoded);
        texts.forEach(text -> stretches.cut(text.coders(), text.length()));
        return stretches.found;
    }

    /** A text of this length, with the units of each of its coders. */
    record Coded(int length, List<List<Unit>> coders) {

        static Coded of(UnitizedText text) {
            return new Coded(text.length(), text.coders().keySet().stream().map(text::units).toList());
        }
    }

    private void cut(List<List<Unit>> coders, int length) {
        TreeSet<Integer> ends = new TreeSet<>(List.of(0, length));
        coders.forEach(units -> units.forEach(unit -> {
            ends.add(unit.span().start());
            ends.add(unit.span().end());
        }));
        int[] next = new int[coders.size()];
        double[][] met = coders.stream().map(units -> new double[units.size()]).toArray(double[][]::new);
        Coincidences current = new Coincidences(places.size() + 1);
        boolean any = false;
        int start = 0;
        for (int end : ends.tailSet(0, false)) {
            int from = start;
            if (any && from > 0 && crossed(coders, next, from) == 0) {
                found.add(current);
                current = new Coincidences(places.size() + 1);
                any = false;
            }
            any |= count(coders, next, met, from, end, current);
            start = end;
        }
        if (any) {
            found.add(current);
        }
    }

    private static int crossed(List<List<Unit>> coders, int[] next, int at) {
        int crossed = 0;
        for (int coder = 0; coder < next.length; coder++) {
            List<Unit> units = coders.get(coder);
            crossed += next[coder] < units.size() && units.get(next[coder]).span().start() < at ? 1 : 0;
        }
        return crossed;
    }

    /** Counts text in which nothing begins or ends; false where it does not count. */
    private boolean count(List<List<Unit>> coders, int[] next, double[][] met, int from, int end, Coincidences into) {
        int[] labels = new int[next.length];
        for (int coder = 0; coder < next.length; coder++) {
            List<Unit> units = coders.get(coder);
            boolean inside = next[coder] < units.size() && units.get(next[coder]).span().contains(from);
            labels[coder] = inside ? places.get(units.get(next[coder]).codes()) : 0;
        }
        long coded = Arrays.stream(labels).filter(label -> label > 0).count();
        if (coded == 0 && !uncoded) {
            return false;
        }
        into.addText(labels, end - from);
        for (int coder = 0; coder < next.length; coder++) {
            if (labels[coder] > 0) {
                met[coder][next[coder]] += (end - from) * (coded - 1.0) / (next.length - 1);
                Unit unit = coders.get(coder).get(next[coder]);
                if (unit.span().end() == end) {
                    into.addUnit(labels[coder], unit.span().length(), met[coder][next[coder]]);
                    next[coder]++;
                }
            }
        }
        return true;
    }
}
