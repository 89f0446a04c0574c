package org.retold.core.difference.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertEquals("12%|12 per cent SAME", match("Fares rose 12% at once.", "Fares rose 12 per cent at once."));
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

    /** Pairs that say the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The coast guard seized four boats. | The coast guard seized four vessels.",
        "Two dozen cows drowned. | 24 cows drowned.",
        "The wall is 40 metres long. | The wall is 131 feet long.",
        "The deal is worth US$3.4 billion. | The deal is worth 3.4 billion dollars.",
        "They paid €2m for the land. | They paid 2 million euros for the land.",
        "The wait lasts ten to 15 days. | The wait lasts 10-15 days.",
        "One in four farmers gave up. | 25 percent of farmers gave up.",
        "Gusts reached 120 km/h at the pier. | Gusts reached 75 mph at the pier.",
        "It was the sixth strike this year. | It was the 6th strike this year.",
        "The talks lasted 36 hours. | The talks lasted a day and a half.",
        "He was jailed for 18 months. | He was jailed for one and a half years.",
        "Temperatures rose to 38 degrees Celsius. | Temperatures rose to 100 degrees Fahrenheit.",
        "As many as 90 homes burned. | Up to 90 homes burned.",
        "The farm covers 200 hectares. | The farm covers 494 acres."})
    void spellingsAndUnitsDoNotDiffer(String a, String b) {
        assertEquals(List.of(FigurePair.Answer.SAME), answers(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The quake left about 480,000 people without power. | The quake left almost half a million people without power.",
        "The railway employs 23,000 people and carries 1.48 million passengers a day. | Nearly 1.5 million people take the train a day.",
        "Two thirds of farmers gave up. | 66.7% of farmers gave up.",
        "Over a fifth of farmers gave up. | 22 percent of farmers gave up.",
        "Tens of thousands of people marched. | About 40,000 people marched.",
        "Between 300 and 400 sheep died. | Some 350 sheep died."})
    void roundedAndHedgedOnesDifferInPrecisionOnly(String a, String b) {
        assertEquals(List.of(FigurePair.Answer.PRECISION), answers(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Inspectors visited the dam in March and found faults. | Inspectors visited the dam in May and found faults.",
        "The coast guard seized six boats. | The coast guard seized four vessels.",
        "Police held 38 fishermen. | Police held 36 men.",
        "It was the sixth strike this year. | It was the 7th strike this year.",
        "The pupil, aged 14, was found. | The 15-year-old pupil was found.",
        "The union had demanded 9 percent. | The union had demanded 10 percent.",
        "The talks lasted 36 hours. | The talks lasted 26 hours."})
    void othersDifferInValue(String a, String b) {
        assertEquals(List.of(FigurePair.Answer.VALUE), answers(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Three sources familiar with the talks said so. | Four sources familiar with the talks said so.",
        "Three people briefed on the talks said so. | Four people briefed on the talks said so.",
        "The inspector may visit the dam. | Inspectors visited the dam in March."})
    void whoIsAskedAndWhatIsNoDateIsNoFigure(String a, String b) {
        assertEquals(List.of(), answers(a, b));
    }

    private static List<FigurePair.Answer> answers(String a, String b) {
        return FigureMatcher.match(figures(a), List.of(0), figures(b), List.of(0), FigureMatcher.Closeness.REWORDED).stream()
                .map(FigurePair::answer).toList();
    }

    private static String match(String a, String b) {
        List<FigurePair> pairs = FigureMatcher.match(figures(a), List.of(0), figures(b), List.of(0), FigureMatcher.Closeness.REWORDED);
        return String.join(", ", pairs.stream().map(pair -> pair.a().of(a) + "|" + pair.b().of(b) + " " + pair.answer()).toList());
    }

    private static Figures figures(String text) {
        return new Figures(text, List.of(new Span(0, text.length())));
    }
}
