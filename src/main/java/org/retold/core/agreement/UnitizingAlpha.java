package org.retold.core.agreement;

import static org.retold.core.agreement.Coincidences.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.retold.core.agreement.Agreement.Reason;
import org.retold.core.agreement.Stretches.Coded;

/**
 * Krippendorff's alpha of free spans in continuous text. K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, "On the
 * reliability of unitizing textual continua: Further developments", Quality and Quantity 50 (2016), and Krippendorff, Content
 * Analysis, 4th edition (2019), section 12.6.
 *
 * <p>Observed coincidences of labels c and k, text without a code being a label too: l(c,k) = the length of all intersections of
 * units of one coder with units of another, over m - 1. Expected: e(c,k) = l.. (l(c.) l(.k) - s) / (l..² - S), where s, for c = k,
 * is the sum of the squared lengths of the units labelled c (of the plain length of text without a code), otherwise 0, and S is
 * the sum of all s: a unit is not compared with itself. Alpha is 1 - observed / expected coincidences off the diagonal. For
 * {@link Unitizing#BINARY} all codes are one label after that; for {@link Unitizing#CODING} only intersections of coded units are
 * counted, and a unit's length is the part of it that the other coders gave a code, as a mean over them.
 *
 * <p>Texts follow one another, and no unit goes over their ends; a text is counted among the coders who worked on it. Overlapping
 * marks of one coder are one unit with the set of their codes. Lengths are in UTF-16 units. An interval comes from drawing
 * stretches of text, cut where no unit of any coder goes on.
 */
public final class UnitizingAlpha {

    private final List<UnitizedText> texts;
    private final int units;
    private final List<Coincidences> stretches;
    private final Map<Set<String>, Integer> places = new HashMap<>();

    /** @param uncoded whether text counts that nobody gave a code */
    public UnitizingAlpha(List<UnitizedText> texts, boolean uncoded) {
        this.texts = texts;
        List<Coded> coded = texts.stream().map(Coded::of).toList();
        coded.forEach(text -> text.coders().forEach(coder ->
                coder.forEach(unit -> places.putIfAbsent(unit.codes(), places.size() + 1))));
        List<Coded> pairable = coded.stream().filter(text -> text.coders().size() > 1).toList();
        units = pairable.stream().flatMap(text -> text.coders().stream()).mapToInt(List::size).sum();
        stretches = Stretches.of(pairable, places, uncoded);
    }

    public Agreement of(Unitizing which, Optional<Bootstrap> bootstrap) {
        return over(bootstrap, sums -> which == Unitizing.CODING
                ? alpha(sums.coded, sums.codedSelf, false, sums) : alpha(sums.observed, sums.self, which == Unitizing.BINARY, sums));
    }

    /** Of one code among the coded text: 1 - (e(.k) / l(.k)) (l(.k) - l(k,k)) / (e(.k) - e(k,k)), over intersections of coded units. */
    public Agreement ofCode(String code, Optional<Bootstrap> bootstrap) {
        Integer place = places.get(Set.of(code));
        return place == null ? Agreement.not(Reason.NOT_USED) : over(bootstrap, sums -> ofPlace(place, sums));
    }

    private Agreement over(Optional<Bootstrap> bootstrap, Function<Coincidences, Agreement> coefficient) {
        Agreement whole = reasonBefore().map(Agreement::not)
                .orElseGet(() -> coefficient.apply(drawn(IntStream.range(0, stretches.size()).toArray())));
        return bootstrap.map(with -> with.of(whole, stretches.size(), drawn -> coefficient.apply(drawn(drawn)))).orElse(whole);
    }

    private Optional<Reason> reasonBefore() {
        if (texts.stream().flatMap(text -> text.coders().keySet().stream()).distinct().count() < 2) {
            return Optional.of(Reason.FEWER_THAN_TWO_CODERS);
        }
        if (places.isEmpty()) {
            return Optional.of(Reason.NOTHING_CODED);
        }
        return texts.stream().allMatch(text -> text.coders().size() < 2) || stretches.isEmpty()
                ? Optional.of(Reason.NO_UNIT_CODED_BY_TWO) : Optional.empty();
    }

    private Coincidences drawn(int[] drawn) {
        Coincidences sums = new Coincidences(places.size() + 1);
        for (int stretch : drawn) {
            sums.add(stretches.get(stretch));
        }
        return sums;
    }

    private Agreement alpha(double[][] observed, double[] self, boolean binary, Coincidences sums) {
        double total = sum(observed);
        if (total == 0) {
            return Agreement.not(Reason.NO_UNIT_CODED_BY_TWO);
        }
        double disagreement = 0;
        double chance = 0;
        for (int one = 0; one < observed.length; one++) {
            for (int other = 0; other < observed.length; other++) {
                if (one != other && (!binary || one == 0 || other == 0)) {
                    disagreement += observed[one][other];
                    chance += sum(observed[one]) * sum(observed[other]);
                }
            }
        }
        if (chance == 0) {
            return Agreement.not(Reason.ONE_VALUE);
        }
        double expected = total * chance / (total * total - sum(self));
        return Agreement.of(1 - disagreement / expected, units, sums.characters());
    }

    private Agreement ofPlace(int place, Coincidences sums) {
        double total = sum(sums.coded);
        double row = sum(sums.coded[place]);
        if (row == 0) {
            return Agreement.not(Reason.NO_UNIT_CODED_BY_TWO);
        }
        double others = row * (total - row);
        if (others == 0) {
            return Agreement.not(Reason.ONE_VALUE);
        }
        double all = row * total - sums.codedSelf[place];
        return Agreement.of(1 - all / row * (row - sums.coded[place][place]) / others, units, sums.characters());
    }
}
