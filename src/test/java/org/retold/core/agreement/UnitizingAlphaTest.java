package org.retold.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.retold.core.agreement.Agreement.Computed;
import org.retold.core.agreement.Agreement.NotComputable;
import org.retold.core.agreement.Agreement.Reason;
import org.retold.core.agreement.UnitizedText.Mark;
import org.retold.core.text.Span;

class UnitizingAlphaTest {

    /** Content Analysis, 4th edition, figure 12.11: three observers and a continuum of 60. */
    private static final UnitizedText FIGURE = new UnitizedText("A", 60, Map.of(
            "Alex", marks("0-7:1 7-13:2 30-32:5 32-37:6 37-44:6 44-60:7"),
            "Paul", marks("0-7:1 7-13:3 13-21:5 32-44:6"),
            "Suzan", marks("0-7:1 7-13:4 13-21:5 32-37:6 37-41:6 41-44:6")));

    @Test
    void theFamilyOfThePublishedFigure() {
        UnitizingAlpha alpha = new UnitizingAlpha(List.of(FIGURE), true);
        assertEquals(.510, value(of(alpha, Unitizing.NOMINAL)), .0005);
        assertEquals(.4136, value(of(alpha, Unitizing.BINARY)), .00005, "published as .413");
        assertEquals(.724, value(of(alpha, Unitizing.CODING)), .0005);
        for (String agreed : List.of("1", "5", "6")) {
            assertEquals(1, value(alpha.ofCode(agreed, Optional.empty())), 1e-9);
        }
        for (String alone : List.of("2", "3", "4")) {
            assertEquals(0, value(alpha.ofCode(alone, Optional.empty())), 1e-9);
        }
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(alpha.ofCode("7", Optional.empty())));
        assertEquals(Reason.NOT_USED, reason(alpha.ofCode("8", Optional.empty())));
    }

    @Test
    void textNobodyCodedCountsOnlyWhereAsked() {
        UnitizedText longer = new UnitizedText("A", 6000, FIGURE.coders());
        assertEquals(value(of(new UnitizingAlpha(List.of(FIGURE), false), Unitizing.NOMINAL)),
                value(of(new UnitizingAlpha(List.of(longer), false), Unitizing.NOMINAL)), 1e-12);
        assertTrue(value(of(new UnitizingAlpha(List.of(longer), true), Unitizing.NOMINAL))
                > value(of(new UnitizingAlpha(List.of(FIGURE), true), Unitizing.NOMINAL)) + .1, "more text nobody coded looks like agreement");
    }

    @Test
    void codersOfDifferentArticlesDoNotAgree() {
        UnitizedText one = new UnitizedText("A", 50, Map.of("x", marks("0-10:1")));
        UnitizedText other = new UnitizedText("B", 50, Map.of("y", marks("0-10:1")));
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(of(new UnitizingAlpha(List.of(one, other), true), Unitizing.NOMINAL)));
    }

    @Test
    void saysWhyThereIsNoCoefficient() {
        assertEquals(Reason.FEWER_THAN_TWO_CODERS, reason(of(alpha(Map.of("x", marks("0-10:1"))), Unitizing.NOMINAL)));
        assertEquals(Reason.FEWER_THAN_TWO_CODERS, reason(of(new UnitizingAlpha(List.of(), true), Unitizing.NOMINAL)));
        assertEquals(Reason.NOTHING_CODED, reason(of(alpha(Map.of("x", List.of(), "y", List.of())), Unitizing.BINARY)));
        assertEquals(Reason.ONE_VALUE, reason(of(alpha(Map.of("x", marks("0-10:1"), "y", marks("0-10:1"))), Unitizing.NOMINAL)));
        assertEquals(Reason.NO_UNIT_CODED_BY_TWO, reason(of(alpha(Map.of("x", marks("0-10:1"), "y", marks("10-20:2"))), Unitizing.CODING)));
        assertTrue(value(of(alpha(Map.of("x", marks("0-10:1"), "y", marks("10-20:1"))), Unitizing.NOMINAL)) < 0);
    }

    @Test
    void overlappingMarksAreOneUnitWithAllTheirCodes() {
        UnitizedText text = new UnitizedText("A", 20, Map.of("x", marks("0-10:1 5-15:2 3-8:1")));
        assertEquals("[[0,5] [1], [5,10] [1, 2], [10,15] [2]]", text.units("x").stream()
                .map(unit -> "[" + unit.span().start() + "," + unit.span().end() + "] " + unit.codes()).toList().toString());
        UnitizedText apart = new UnitizedText("A", 20, Map.of("x", marks("0-5:1 5-10:1")));
        assertEquals(2, apart.units("x").size(), "units that touch stay two");
    }

    @Test
    void theOrderOfCodersMarksAndTextsDoesNotMatterAndWholeAgreementIsOne() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            List<UnitizedText> texts = new ArrayList<>();
            List<UnitizedText> renamed = new ArrayList<>();
            List<UnitizedText> agreed = new ArrayList<>();
            for (int text = 0; text < 1 + random.nextInt(3); text++) {
                Map<String, List<Mark>> coders = new TreeMap<>();
                Map<String, List<Mark>> others = new TreeMap<>();
                Map<String, List<Mark>> same = new TreeMap<>();
                List<Mark> common = random(random);
                for (int coder = 0; coder < 3; coder++) {
                    List<Mark> marks = random(random);
                    coders.put("c" + coder, marks);
                    others.put("c" + (2 - coder), shuffled(marks, random));
                    same.put("c" + coder, common);
                }
                texts.add(new UnitizedText("A" + text, 100, coders));
                renamed.addFirst(new UnitizedText("A" + text, 100, others));
                agreed.add(new UnitizedText("A" + text, 100, same));
            }
            boolean uncoded = random.nextBoolean();
            for (Unitizing which : Unitizing.values()) {
                Agreement before = of(new UnitizingAlpha(texts, uncoded), which);
                Agreement after = of(new UnitizingAlpha(renamed, uncoded), which);
                if (before instanceof Computed computed) {
                    assertEquals(computed.value(), value(after), 1e-9);
                    assertTrue(computed.value() < 1 + 1e-9, computed::toString);
                } else {
                    assertEquals(before, after);
                }
                if (of(new UnitizingAlpha(agreed, uncoded), which) instanceof Computed computed) {
                    assertEquals(1, computed.value(), 1e-9);
                }
            }
        }
    }

    @Test
    void theIntervalHoldsTheValue() {
        Random random = new Random(3);
        Map<String, List<Mark>> coders = new TreeMap<>();
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < 1900; at += 20) {
            marks.add(new Mark(new Span(at, at + 5 + random.nextInt(10)), "" + random.nextInt(3)));
        }
        coders.put("x", marks);
        coders.put("y", marks.stream().map(mark -> random.nextInt(3) > 0 ? mark : new Mark(mark.span(), "0")).toList());
        UnitizingAlpha alpha = new UnitizingAlpha(List.of(new UnitizedText("A", 2000, coders)), true);
        Bootstrap bootstrap = new Bootstrap(500, .95, 1);
        Computed computed = assertInstanceOf(Computed.class, alpha.of(Unitizing.NOMINAL, Optional.of(bootstrap)));
        assertTrue(computed.interval().orElseThrow().low() < computed.value() && computed.value() < computed.interval().get().high(),
                computed::toString);
        assertEquals(computed, alpha.of(Unitizing.NOMINAL, Optional.of(bootstrap)));
    }

    private static List<Mark> random(Random random) {
        List<Mark> marks = new ArrayList<>();
        for (int mark = 0; mark < random.nextInt(6); mark++) {
            int start = random.nextInt(90);
            marks.add(new Mark(new Span(start, start + 1 + random.nextInt(10)), "" + random.nextInt(3)));
        }
        return marks;
    }

    private static List<Mark> shuffled(List<Mark> marks, Random random) {
        List<Mark> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static UnitizingAlpha alpha(Map<String, List<Mark>> coders) {
        return new UnitizingAlpha(List.of(new UnitizedText("A", 100, coders)), false);
    }

    private static Agreement of(UnitizingAlpha alpha, Unitizing which) {
        return alpha.of(which, Optional.empty());
    }

    private static List<Mark> marks(String written) {
        return Arrays.stream(written.split(" ")).map(mark -> mark.split("[-:]"))
                .map(parts -> new Mark(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), parts[2])).toList();
    }

    private static double value(Agreement agreement) {
        return assertInstanceOf(Computed.class, agreement).value();
    }

    private static Reason reason(Agreement agreement) {
        return assertInstanceOf(NotComputable.class, agreement).reason();
    }
}
