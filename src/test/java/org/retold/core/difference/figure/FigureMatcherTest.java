package org.retold.core.difference.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
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
    void exactFiguresAreTheSameWhateverTheCountedIsCalled() {
        assertEquals("350 office|350 desks SAME", match("At the mill 350 office jobs will go.", "The mill said that 350 desks would be cleared."));
        assertEquals("", match("At the mill 40 office jobs will go.", "The mill said that 40 desks would be cleared."));
    }

    @Test
    void babiesAreChildren() {
        assertEquals("312 children|330 babies VALUE", match("Only 312 children were born in the town last year.", "In the town 330 babies were born last year."));
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
    void twoLimitsDiffer() {
        assertEquals("up to 200 crowns|up to 300 crowns VALUE", match("The mill paid up to 200 crowns a guest.", "The mill paid up to 300 crowns a guest."));
        assertEquals("200 crowns|up to 300 crowns PRECISION", match("The mill paid 200 crowns a guest.", "The mill paid up to 300 crowns a guest."));
    }

    @Test
    void aSingleOneIsOne() {
        assertEquals("a single vote|two votes VALUE", match("The plan to keep the mill failed by a single vote.", "To leave the mill alone was turned down by two votes."));
        assertEquals("", match("Not a single vote was for the mill.", "By two votes the mill was turned down."));
    }

    @Test
    void twiceAsManyAreNotThreeTimesAsMany() {
        assertEquals("tripled|doubled VALUE", match("The number of bees has tripled since the fire.", "The number of bees has doubled since the fire."));
    }

    @Test
    void theMembersOfACommissionAreItsExperts() {
        assertEquals("seven experts|nine members VALUE", match("A commission of seven experts looks into the fire.", "The commission of the fire has nine members."));
    }

    @Test
    void partsOfAMillionAreNumbers() {
        assertEquals("three-quarters of a million people|750,000 people SAME", match("The bureau watched three-quarters of a million people.", "The bureau watched 750,000 people."));
    }

    @Test
    void halfACentIsASum() {
        assertEquals("half a cent|5 cents VALUE", match("The price rises by half a cent a litre.", "The price rises by 5 cents a litre."));
    }

    @Test
    void lessThanAStepOfFiveAllowsForWhatIsJustBelow() {
        assertEquals("14 thalers|less than 15 thalers PRECISION", match("A copy costs 14 thalers.", "A copy costs less than 15 thalers."));
        assertEquals("12 thalers|less than 15 thalers VALUE", match("A copy costs 12 thalers.", "A copy costs less than 15 thalers."));
    }

    @Test
    void moreThanAllowsForAHigherNumber() {
        assertEquals("553 homes|over 550 homes PRECISION", match("Water reached 553 homes.", "Water reached over 550 homes."));
    }

    @Test
    void moreThanARoundNumberEndsAtTheNext() {
        assertEquals("more than 2,300 goats|2,340 goats PRECISION", match("The storm killed more than 2,300 goats.", "The storm killed 2,340 goats."));
        assertEquals("more than 2,300 goats|2,430 goats VALUE", match("The storm killed more than 2,300 goats.", "The storm killed 2,430 goats."));
        assertEquals("fewer than 320 goats|321 goats VALUE", match("The storm killed fewer than 320 goats.", "The storm killed 321 goats."));
    }

    @Test
    void aboutIsNotATenthAndMoreAway() {
        assertEquals("some 85,000 years|95,000 years VALUE", match("It is the oldest by some 85,000 years.", "It is the oldest by 95,000 years."));
        assertEquals("some 85,000 years|90,000 years PRECISION", match("It is the oldest by some 85,000 years.", "It is the oldest by 90,000 years."));
    }

    @Test
    void nearlyIsNotFarBelow() {
        assertEquals("almost 400 million crowns|385 million crowns PRECISION", match("The hall costs almost 400 million crowns.", "The hall costs 385 million crowns."));
        assertEquals("almost 400 million crowns|350 million crowns VALUE", match("The hall costs almost 400 million crowns.", "The hall costs 350 million crowns."));
        assertEquals("up to 400 million crowns|350 million crowns PRECISION", match("The hall costs up to 400 million crowns.", "The hall costs 350 million crowns."));
    }

    @Test
    void aHedgedPartNeedsNoWhole() {
        assertEquals("more than a quarter|38 per cent VALUE", match("Profits grew by more than a quarter.", "Profits grew by 38 per cent."));
    }

    @Test
    void theOnlyMeasuresOfTwoPassagesAreComparedWhereTheyAreNotFarApart() {
        assertEquals("five years|four years VALUE", match("Tolland lets foreign boats fish within sight of its coast for five years.", "It has offered to admit them for four years."));
        assertEquals("", match("The vote ended 83 days of talks.", "The vote brings him back to office five years later."));
        assertEquals("", match("A family of four pays less.", "Parents with five children gain."));
    }

    @Test
    void twoPartsThatAreNotTheSameDiffer() {
        assertEquals("about two thirds|about three quarters VALUE", match("They said that about two thirds of it was clean.", "They said that about three quarters of it was clean."));
    }

    @Test
    void metricTonsAreTonnes() {
        assertEquals("480 metric tons|380 tonnes VALUE", match("On our line 480 metric tons of gas roll by each day.", "Each day 380 tonnes of gas roll by."));
    }

    @Test
    void datesWithTheSameWordBeforeThemAreCompared() {
        assertEquals("1961|1963 VALUE", match("The dam was built in 1961 and keeps the town dry.", "The dam, finished in 1963, gives people water."));
        assertEquals("", match("He can appeal until October 31.", "He fell ill on 30 October, before his appeal."));
    }

    @Test
    void aCorrectedFigureIsNobodys() {
        assertEquals("Two sailors|five sailors VALUE", match("Two sailors drowned in the storm.", "In the storm five sailors, not two, drowned."));
    }

    @Test
    void thatBothAreOfLastYearComparesNothing() {
        assertEquals("", match("Only 312 cows grazed there last year, down from 540 in the year before.",
                "Last year 90 dogs were sent away in the winter."));
    }

    @Test
    void whatIsCountedMayBeItsFate() {
        assertEquals("37 injured|73 injured VALUE", match("In the fire two people were killed and 37 injured.", "In the fire 73 injured were carried out."));
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

    /** Ranges, vague numbers, ordinals, weekdays, durations, distances, currencies and times as outlets write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The ban covers 5 to 10 towns. | The ban covers five to ten towns.",
        "The trial takes 5–10 weeks. | The trial takes five to 10 weeks.",
        "Half of the voters stayed home. | 50 percent of the voters stayed home.",
        "It was the third strike in five years. | It was the 3rd strike in five years.",
        "It was her twenty-first win of the season. | It was her 21st win of the season.",
        "The court meets on 3 March to hear the case. | The court meets on March 3rd to hear the case.",
        "The court meets on 3 March 2024 to hear the case. | The court meets on March 3, 2024 to hear the case.",
        "The walkout lasted three days. | The walkout lasted 72 hours.",
        "A three-day walkout hit the port. | A 3-day walkout hit the port.",
        "He was jailed for two years. | He was jailed for 24 months.",
        "He was jailed for two years. | He received a two-year jail sentence.",
        "They waited a fortnight for the boat. | They waited two weeks for the boat.",
        "They waited half an hour for the boat. | They waited 30 minutes for the boat.",
        "The pier is 5km long. | The pier is 5,000 metres long.",
        "The pier is 3.1 miles long. | The pier is five kilometres long.",
        "The pier is six feet wide. | The pier is 1.83 metres wide.",
        "The fine is $3.4bn. | The fine is $3.4 billion.",
        "The fine is $3.4bn. | The fine is 3,400 million dollars.",
        "The fine is £500,000. | The fine is half a million pounds.",
        "The fine is EUR 200,000. | The fine is 200,000 euros.",
        "The fine is A$20 million. | The fine is 20 million Australian dollars.",
        "The fine is 20 million marks. | The fine is 20m marks.",
        "The quake was of magnitude 6.4. | A magnitude-6.4 quake struck.",
        "Fares rose by 4.5 percentage points. | Fares rose by 4.5 points.",
        "Nine in ten teachers support it. | 90 per cent of teachers support it.",
        "Twelve thousand people marched. | 12,000 people marched.",
        "1.2 million people marched. | 1,200,000 people marched.",
        "The boat left at 6.30pm for Orrin. | The boat left at 18:30 for Orrin.",
        "The boat left at 6.30 p.m. for Orrin. | The boat left at 6:30 pm for Orrin.",
        "The bill passed by 102 votes to 61. | The bill passed 102-61.",
        "Ida Brok, 15, was there. | 15-year-old Ida Brok was there.",
        "The reward was ten thousand crowns. | The reward was 10,000 crowns.",
        "It sold 250g bags. | It sold 250 gram bags.",
        "He drank 3 litres of milk. | He drank three liters of milk."})
    void otherSpellingsDoNotDiffer(String a, String b) {
        assertEquals(Set.of(FigurePair.Answer.SAME), Set.copyOf(answers(a, b)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dozens of cows drowned. | 36 cows drowned.",
        "Hundreds of fans waited. | 450 fans waited.",
        "Scores of fans waited. | Some 60 fans waited.",
        "Nearly 500 fans waited. | 487 fans waited.",
        "Nearly a hundred fans waited. | 94 fans waited.",
        "Just under half of voters stayed home. | 48 percent of voters stayed home.",
        "More than half of voters stayed home. | 53% of voters stayed home.",
        "He waited more than two weeks for the boat. | He waited 16 days for the boat.",
        "The pier is nearly two miles long. | The pier is three kilometres long.",
        "The fine is almost $20 million. | The fine is $19.6 million.",
        "The fine tops $20 million. | The fine is $20.4 million.",
        "Three in ten farmers gave up. | 31 percent of farmers gave up.",
        "A dozen people were hurt. | 13 people were hurt.",
        "About a dozen people were hurt. | 13 people were hurt.",
        "Several dozen people were hurt. | 40 people were hurt.",
        "At least 20 people were hurt. | 23 people were hurt.",
        "The boat left shortly after four in the morning. | The boat left at 4.15 a.m.",
        "Up to 200 homes burned. | 190 homes burned."})
    void vaguerOnesDifferInPrecisionOnly(String a, String b) {
        assertEquals(List.of(FigurePair.Answer.PRECISION), answers(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Dozens of cows drowned. | 300 cows drowned.",
        "Nearly 500 fans waited. | 612 fans waited.",
        "More than half of voters stayed home. | 43% of voters stayed home.",
        "It was the third strike in the port this year. | It was the fourth strike in the port this year.",
        "The court meets on Tuesday to hear the case against Orrin. | The court meets on Thursday to hear the case against Orrin.",
        "The court meets on 3 March to hear the case. | The court meets on 13 March to hear the case.",
        "A three-day walkout hit the port. | A four-day walkout hit the port.",
        "The pier is 5 km long. | The pier is 5 miles long.",
        "The fine is $3.4bn. | The fine is $4.3bn.",
        "The magnitude 6.4 quake struck at night. | The magnitude 6.7 quake struck at night.",
        "20 people were hurt. | 23 people were hurt.",
        "The boat left Orrin at 6.30 p.m. on its last trip. | The boat left Orrin at 7.30 p.m. on its last trip.",
        "The bill passed by 102 votes to 61. | The bill passed by 120 votes to 61.",
        "Ida Brok, 15, was there. | 16-year-old Ida Brok was there.",
        "The bridge was built in 1961 by the state. | The bridge was built in 1963 by the state.",
        "Up to 200 homes burned. | 260 homes burned.",
        "He drank 3 litres of milk. | He drank five litres of milk.",
        "The plant makes 300 megawatts of power. | The plant makes 500 megawatts of power.",
        "The deal covers the next five years of fishing. | The deal covers the next four years of fishing.",
        "The pay rise runs over three years. | The pay rise runs over two years."})
    void otherAnswersToOneQuestionDifferInValue(String a, String b) {
        assertEquals(List.of(FigurePair.Answer.VALUE), answers(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The fine is $20 million. | The fine is 18 million euros.",
        "The plant makes 300 megawatts of power. | The plant makes 300 tonnes of salt.",
        "The boat left at half past six. | The boat left at 6:30 p.m.",
        "The boat left at six o'clock. | The boat left at 18:00."})
    void currenciesUnitsAndHalvesOfTheDayThatMayBeEitherAreNotContradicted(String a, String b) {
        assertTrue(answers(a, b).stream().allMatch(FigurePair.Answer.SAME::equals));
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
