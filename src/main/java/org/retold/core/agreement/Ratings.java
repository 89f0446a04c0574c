package org.retold.core.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One value or none by each coder for each of a list of units. All units have as many cells as there are coders; values are
 * labels or finite numbers. Immutable.
 */
public final class Ratings {

    static final int MISSING = -1;

    private final int coders;
    private final int[][] units;
    private final double[] scale;
    private final boolean numbers;

    private Ratings(int coders, int[][] units, double[] scale, boolean numbers) {
        this.coders = coders;
        this.units = units;
        this.scale = scale;
        this.numbers = numbers;
    }

    /** @param units each with one cell a coder */
    public static Ratings ofLabels(int coders, List<List<Optional<String>>> units) {
        List<String> labels = units.stream().flatMap(List::stream).flatMap(Optional::stream).distinct().sorted().toList();
        var places = IntStream.range(0, labels.size()).boxed().collect(Collectors.toMap(labels::get, place -> place));
        return of(coders, units, places::get, IntStream.range(0, labels.size()).asDoubleStream().toArray(), false);
    }

    /** @param units each with one cell a coder */
    public static Ratings ofNumbers(int coders, List<List<Optional<Double>>> units) {
        double[] scale = units.stream().flatMap(List::stream).flatMap(Optional::stream).mapToDouble(number -> number + 0.0)
                .distinct().sorted().toArray();
        if (!Arrays.stream(scale).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a rating is a finite number");
        }
        return of(coders, units, number -> Arrays.binarySearch(scale, number + 0.0), scale, true);
    }

    private static <V> Ratings of(int coders, List<List<Optional<V>>> units, ToIntFunction<V> place, double[] scale, boolean numbers) {
        int[][] cells = new int[units.size()][];
        for (int unit = 0; unit < cells.length; unit++) {
            if (units.get(unit).size() != coders) {
                throw new IllegalArgumentException("a unit has one cell a coder");
            }
            cells[unit] = units.get(unit).stream()
                    .mapToInt(value -> value.map(given -> place.applyAsInt(given)).orElse(MISSING)).toArray();
        }
        return new Ratings(coders, cells, scale, numbers);
    }

    int coders() {
        return coders;
    }

    int units() {
        return units.length;
    }

    /** Place of the value in the scale, or {@link #MISSING}. */
    int at(int unit, int coder) {
        return units[unit][coder];
    }

    int given(int unit) {
        int given = 0;
        for (int value : units[unit]) {
            given += value == MISSING ? 0 : 1;
        }
        return given;
    }

    double[] scale() {
        return scale;
    }

    boolean areNumbers() {
        return numbers;
    }

    /** These units in this order, each as often as it is named. */
    Ratings draw(int[] drawn) {
        return new Ratings(coders, Arrays.stream(drawn).mapToObj(unit -> units[unit]).toArray(int[][]::new), scale, numbers);
    }
}
