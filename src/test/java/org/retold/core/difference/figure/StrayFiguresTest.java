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
        assertEquals("42 million crowns|24 million crowns VALUE", stray("The club spent 42 million crowns too much.", "For 24 million crowns it lost six points."));
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
