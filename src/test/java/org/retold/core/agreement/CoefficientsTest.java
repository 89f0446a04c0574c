package org.retold.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.agreement.Agreement.Computed;
import org.retold.core.agreement.Agreement.NotComputable;
import org.retold.core.agreement.Agreement.Reason;

class CoefficientsTest {

    /** Content Analysis, section 12.3: four observers, twelve units; a dot is a missing value. */
    private static final Ratings KRIPPENDORFF = numbers("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    private static final List<Function<Ratings, Agreement>> ALL = List.of(PercentAgreement::of, FleissKappa::of, alpha(Level.NOMINAL),
            alpha(Level.ORDINAL), alpha(Level.INTERVAL), alpha(Level.RATIO));

    @Test
    void alphaOfKrippendorffsTable() {
        assertEquals(.743, value(KrippendorffAlpha.of(KRIPPENDORFF, Level.NOMINAL)), .0005);
        assertEquals(.815, value(KrippendorffAlpha.of(KRIPPENDORFF, Level.ORDINAL)), .0005);
        assertEquals(.849, value(KrippendorffAlpha.of(KRIPPENDORFF, Level.INTERVAL)), .0005);
        assertEquals(.797, value(KrippendorffAlpha.of(KRIPPENDORFF, Level.RATIO)), .0005);
        Computed computed = assertInstanceOf(Computed.class, KrippendorffAlpha.of(KRIPPENDORFF, Level.NOMINAL));
        assertEquals(11, computed.units(), "the unit with one value is not counted");
        assertEquals(40, computed.values());
    }

    /** Content Analysis, section 12.3.1: two observers, ten units, binary; alpha is .095. */
    @Test
    void alphaOfTwoCodersAndTwoValues() {
        assertEquals(.095, value(KrippendorffAlpha.of(numbers("0100000000", "1110010010"), Level.NOMINAL)), .0005);
    }

    /** The table of 50 proposals read by two readers: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; kappa is .4. */
    @Test
    void cohenOfTheTwoReaders() {
        assertEquals(.4, value(CohenKappa.of(counted(20, 5, 10, 15))), 1e-9);
        assertEquals(.7, value(PercentAgreement.of(counted(20, 5, 10, 15))), 1e-9);
    }

    /** Same observed agreement, other distributions: .1304 and .2593. */
    @Test
    void cohenDependsOnTheDistributions() {
        assertEquals(.1304, value(CohenKappa.of(counted(45, 15, 25, 15))), .00005);
        assertEquals(.2593, value(CohenKappa.of(counted(25, 35, 5, 35))), .00005);
    }

    /** Fleiss (1971), table 1: 30 patients, 6 diagnoses each, 5 categories; kappa is .430. */
    @Test
    void fleissOfThePatients() {
        assertEquals(.430, value(FleissKappa.of(counts("00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300"
                + " 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006"))), .0005);
    }

    /** The much quoted table of 14 raters, 10 units and 5 categories; kappa is .210. */
    @Test
    void fleissOfTheFourteenRaters() {
        assertEquals(.210, value(FleissKappa.of(counts("0 0 0 0 14,0 2 6 4 2,0 0 3 5 6,0 3 9 2 0,2 2 8 1 1,7 7 0 0 0,3 2 6 3 0,"
                + "2 5 3 2 2,6 5 2 1 0,0 2 2 3 7"))), .0005);
    }

    @Test
    void fleissLeavesOutUnitsThatSomebodyDidNotValue() {
        Computed computed = assertInstanceOf(Computed.class, FleissKappa.of(KRIPPENDORFF));
        assertEquals(8, computed.units());
    }

    @Test
    void saysWhyThereIsNoCoefficient() {
        ALL.forEach(coefficient -> {
            assertEquals(Reason.FEWER_THAN_TWO_CODERS, reason(coefficient.apply(numbers("1213"))));
            assertEquals(Reason.NOTHING_CODED, reason(coefficient.apply(numbers("..", ".."))));
            assertEquals(Reason.NOTHING_CODED, reason(coefficient.apply(numbers("", ""))));
        });
        ALL.stream().skip(1).forEach(coefficient -> assertEquals(Reason.ONE_VALUE, reason(coefficient.apply(numbers("111", "111")))));
        assertEquals(1, value(PercentAgreement.of(numbers("111", "111"))));
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(KrippendorffAlpha.of(numbers("12..", "..34"), Level.NOMINAL)));
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(PercentAgreement.of(numbers("12..", "..34"))));
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(CohenKappa.of(numbers("12..", "..34"))));
        assertEquals(Reason.NO_UNIT_CODED_BY_ALL, reason(FleissKappa.of(numbers("12.", ".21", "1.2"))));
        assertEquals(Reason.ONE_VALUE, reason(CohenKappa.of(numbers("222", "222"))));
        assertEquals(Reason.MORE_THAN_TWO_CODERS, reason(CohenKappa.of(KRIPPENDORFF)));
        assertEquals(Reason.NEGATIVE_NUMBER, reason(KrippendorffAlpha.of(
                Ratings.ofNumbers(2, List.of(List.of(Optional.of(-1.0), Optional.of(1.0)))), Level.RATIO)));
    }

    @Test
    void labelsHaveNoOrder() {
        Ratings labels = Ratings.ofLabels(2, List.of(List.of(Optional.of("Aa"), Optional.of("BB"))));
        assertEquals(0, value(KrippendorffAlpha.of(labels, Level.NOMINAL)), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> KrippendorffAlpha.of(labels, Level.ORDINAL));
    }

    @Test
    void theOrderOfCodersAndUnitsDoesNotMatter() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            List<List<Optional<Double>>> units = random(random, 2 + random.nextInt(4), 1 + random.nextInt(20));
            List<Integer> coders = new ArrayList<>(IntStream.range(0, units.getFirst().size()).boxed().toList());
            Collections.shuffle(coders, random);
            List<List<Optional<Double>>> shuffled = new ArrayList<>(units.stream()
                    .map(unit -> coders.stream().map(unit::get).toList()).toList());
            Collections.shuffle(shuffled, random);
            for (Function<Ratings, Agreement> coefficient : ALL) {
                Agreement before = coefficient.apply(Ratings.ofNumbers(coders.size(), units));
                Agreement after = coefficient.apply(Ratings.ofNumbers(coders.size(), shuffled));
                if (before instanceof Computed computed) {
                    assertEquals(computed.value(), value(after), 1e-9);
                    assertTrue(computed.value() <= 1 + 1e-9 && computed.value() >= -coders.size() * units.size(), computed::toString);
                } else {
                    assertEquals(before, after);
                }
            }
        }
    }

    @Test
    void wholeAgreementIsOne() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            int coders = 2 + random.nextInt(4);
            List<List<Optional<Double>>> units = new ArrayList<>();
            units.add(Collections.nCopies(coders, Optional.of(0.0)));
            for (int unit = 0; unit < 10; unit++) {
                units.add(Collections.nCopies(coders, Optional.of(1.0 + random.nextInt(4))));
            }
            Ratings ratings = Ratings.ofNumbers(coders, units);
            ALL.forEach(coefficient -> assertEquals(1, value(coefficient.apply(ratings)), 1e-9));
        }
    }

    @Test
    void theIntervalIsTheSameForTheSameSeedAndHoldsTheValue() {
        Bootstrap bootstrap = new Bootstrap(1000, .95, 7);
        Computed once = assertInstanceOf(Computed.class, bootstrap.of(KRIPPENDORFF, alpha(Level.NOMINAL)));
        assertEquals(once, bootstrap.of(KRIPPENDORFF, alpha(Level.NOMINAL)));
        assertTrue(once.interval().orElseThrow().low() < once.value() && once.value() < once.interval().get().high(), once::toString);
        Ratings more = KRIPPENDORFF.draw(IntStream.range(0, 240).map(unit -> unit % 12).toArray());
        Computed narrow = assertInstanceOf(Computed.class, bootstrap.of(more, alpha(Level.NOMINAL)));
        assertTrue(width(narrow) < width(once) / 3, "twenty times the units tell more");
        assertTrue(assertInstanceOf(Computed.class, bootstrap.of(numbers("1", "2"), alpha(Level.NOMINAL))).interval().isEmpty());
    }

    private static double width(Computed computed) {
        return computed.interval().orElseThrow().high() - computed.interval().get().low();
    }

    private static List<List<Optional<Double>>> random(Random random, int coders, int units) {
        return IntStream.range(0, units).mapToObj(unit -> IntStream.range(0, coders)
                .mapToObj(coder -> random.nextInt(4) == 0 ? Optional.<Double>empty() : Optional.of((double) random.nextInt(3))).toList()).toList();
    }

    private static Function<Ratings, Agreement> alpha(Level level) {
        return ratings -> KrippendorffAlpha.of(ratings, level);
    }

    /** One string a coder, one digit a unit. */
    private static Ratings numbers(String... coders) {
        return Ratings.ofNumbers(coders.length, IntStream.range(0, coders[0].length()).mapToObj(unit -> Arrays.stream(coders)
                .map(coder -> coder.charAt(unit)).map(digit -> digit == '.' ? Optional.<Double>empty() : Optional.of(digit - '0' + 0.0)).toList())
                .toList());
    }

    private static Ratings counted(int yesYes, int yesNo, int noYes, int noNo) {
        return numbers("1".repeat(yesYes + yesNo) + "0".repeat(noYes + noNo),
                "1".repeat(yesYes) + "0".repeat(yesNo) + "1".repeat(noYes) + "0".repeat(noNo));
    }

    /** How many coders gave each category, a unit after the other. */
    private static Ratings counts(String table) {
        List<List<Optional<Double>>> units = Arrays.stream(table.split(table.contains(",") ? "," : " ")).map(unit -> {
            String[] cells = unit.split(table.contains(",") ? " " : "");
            return IntStream.range(0, cells.length).boxed()
                    .flatMap(category -> Collections.nCopies(Integer.parseInt(cells[category]), Optional.of((double) category)).stream()).toList();
        }).toList();
        return Ratings.ofNumbers(units.getFirst().size(), units);
    }

    private static double value(Agreement agreement) {
        return assertInstanceOf(Computed.class, agreement).value();
    }

    private static Reason reason(Agreement agreement) {
        return assertInstanceOf(NotComputable.class, agreement).reason();
    }
}
