package org.retold.core.difference.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;

class StrayFiguresTest {

    private static final String NONE = "";

    @Test
    void whatStandsWithAYearTellsOfWhatItIs() {
        assertEquals("2019|2017 VALUE", stray("The roof has leaked since a storm in 2019.", "The storm of 2017 is long forgotten."));
        assertEquals("2019|2019 SAME", stray("The roof has leaked since a storm in 2019.", "The 2019 storm is long forgotten."));
        assertEquals(NONE, stray("The roof has leaked since a storm in 2019.", "The roof was built in 2017."));
        assertEquals(NONE, stray("The roof has leaked since a storm in 2019.", "A storm in 1952 took the tower."));
    }

    @Test
    void aMeasureThatNamesItsThingIsComparedWithTheOther() {
        assertEquals("17 hours|19-hour VALUE", stray("The bill passed after a debate that lasted 17 hours.", "He was right for once in the 19-hour debate."));
        assertEquals("two-year|three-year VALUE", stray("It ends a two-year trial.", "After a three-year trial they have learnt nothing."));
        assertEquals("610 million florins|680 million florins VALUE", stray("It leaves debts of 610 million florins.", "With debts of 680 million florins it is gone."));
        assertEquals(NONE, stray("They sell tickets for 18 florins.", "Tickets were long sold for 23 florins."));
        assertEquals(NONE, stray("The bill passed after a debate that lasted 17 hours.", "He sat in the 19-hour train."));
    }

    @Test
    void twoFiguresOfOneThingInOneArticleAreNotCompared() {
        assertEquals(NONE, stray("The storm of 2019 was bad.", "The storm of 2017 was worse than the storm of 2018."));
    }

    @Test
    void thoseWhomTheSameBefellAreCompared() {
        assertEquals("19 people|17 people VALUE", stray("There were 41 fires, in which 19 people were injured.", "He will not say who is to blame for the 17 people who were hurt."));
        assertEquals(NONE, stray("There were 41 fires, in which 19 people were injured.", "He will not say who is to blame for the 17 people who died."));
        assertEquals(NONE, stray("There were 41 fires, in which 19 people were injured.", "In another town 190 people were hurt."));
    }

    @Test
    void digitsThatChangedPlacesAreOfOneFigure() {
        assertEquals("386 passengers|368 people VALUE", stray("The ship sank with 386 passengers.", "It is for the 368 people that we speak."));
        assertEquals("42 million crowns|24 million crowns VALUE", stray("The club overspent by 42 million crowns.", "For 24 million crowns the club lost six points."));
        assertEquals("1987|1978 VALUE", stray("Nothing like it has happened since 1987.", "It is the first of its kind since 1978."));
        assertEquals("2,300 members|3,200 members VALUE", stray("The chat had 2,300 members.", "All 3,200 members are to blame."));
        assertEquals(NONE, stray("Shares rose, adding 2.6 billion florins.", "A new plant was put at 6.2 billion florins."));
        assertEquals(NONE, stray("The ship sank with 42 passengers.", "It is for the 24 people that we speak."));
        assertEquals(NONE, stray("The ship sank with 386 passengers.", "It cost 368 million crowns."));
    }

    private static String stray(String a, String b) {
        return new StrayFigures(figures(a), figures(b)).pairs().stream()
                .map(pair -> pair.a().of(a) + "|" + pair.b().of(b) + " " + pair.answer()).findFirst().orElse(NONE);
    }

    private static Figures figures(String text) {
        return new Figures(text, List.of(new Span(0, text.length())));
    }
}
