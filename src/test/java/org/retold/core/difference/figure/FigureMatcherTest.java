package org.retold.core.difference.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;

class FigureMatcherTest {

    @Test
    void differingTollsDifferInValue() {
        assertEquals("38 people|41 people VALUE", match("The ferry fire killed 38 people on the lake.",
                "The fire on the ferry killed 41 people."));
    }

    @Test
    void numbersInWordsEqualNumbersInFigures() {
        assertEquals("twenty-one boats|21 boats SAME", match("The storm sank twenty-one boats.", "21 boats sank in the storm."));
    }

    @Test
    void aHedgedRoundNumberIsLessPrecise() {
        assertEquals("1.48m crowns|nearly 1.5 million crowns PRECISION",
                match("The bridge cost 1.48m crowns.", "The bridge cost nearly 1.5 million crowns."));
    }

    @Test
    void aRoundNumberWithoutHedgeIsAnotherValue() {
        assertEquals("38 people|40 people VALUE", match("The fire killed 38 people.", "The fire killed 40 people."));
    }

    @Test
    void moreThanAllowsForAHigherNumber() {
        assertEquals("553 homes|over 550 homes PRECISION", match("Water reached 553 homes.", "Water reached over 550 homes."));
    }

    @Test
    void atLeastAnExactNumberIsAValue() {
        assertEquals("41 people|at least 38 people VALUE", match("The fire killed 41 people.", "The fire killed at least 38 people."));
    }

    @Test
    void kilometresAndMilesAreConverted() {
        assertEquals("10 km|6.2 miles SAME", match("The trench runs 10 km north.", "The trench runs 6.2 miles north."));
    }

    @Test
    void percentSignsAndWordsAreEqual() {
        assertEquals("12%|12 per cent SAME", match("Fares rose 12% in May.", "Fares rose 12 per cent in May."));
    }

    @Test
    void theDeadAreNotComparedWithTheInjured() {
        assertEquals("", match("The fire killed 38 people.", "The fire injured 90 people."));
    }

    @Test
    void datesAreEqualInEitherOrder() {
        assertEquals("March 3|3 March SAME", match("The vote is due on March 3.", "The vote is due on 3 March."));
    }

    @Test
    void votesInWordsEqualVotesInFigures() {
        assertEquals("5-2|five votes to two SAME", match("The panel ruled 5-2.", "By five votes to two the panel ruled."));
    }

    @Test
    void timesDiffer() {
        assertEquals("6:15 p.m.|18:45 VALUE", match("The last train left Orrin at 6:15 p.m.", "The last train left Orrin at 18:45"));
    }

    @Test
    void vagueNumbersAllowForExactOnes() {
        assertEquals("Dozens|64 cows PRECISION", match("Dozens of cows died.", "64 cows died."));
    }

    @Test
    void sharesAreFractionsToo() {
        assertEquals("a third|a quarter VALUE", match("He gave a third of his land to the town.", "He gave a quarter of his land to the town."));
    }

    @Test
    void nothingIsSaidWhereTwoCouldBeMeant() {
        assertEquals("", match("Of the boats 12 sank.", "The yard had 30 boats, the pier 50 boats."));
    }

    @Test
    void aSlashedDateIsNoFigure() {
        assertEquals("", match("Riders of the 3/7 raid on Orrin harbour were heard.", "Riders of the 5/7 raid on Orrin harbour were heard."));
    }

    @Test
    void daysOfDifferentDeedsAreNotCompared() {
        assertEquals("", match("Olan Pryce told the Orrin Gazette on Sunday that he resigns.", "Olan Pryce wrote in the Orrin Gazette on Thursday of his pension."));
    }

    private static String match(String a, String b) {
        List<FigurePair> pairs = FigureMatcher.match(figures(a), List.of(0), figures(b), List.of(0), FigureMatcher.Closeness.REWORDED);
        return String.join(", ", pairs.stream().map(pair -> pair.a().of(a) + "|" + pair.b().of(b) + " " + pair.answer()).toList());
    }

    private static Figures figures(String text) {
        return new Figures(text, List.of(new Span(0, text.length())));
    }
}
