package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;

class RivalClaimsTest {

    @Test
    void anotherFigureIsSetAgainstTheOneThatOthersGive() {
        OpposedTopic topic = find(.2, "Biologists expect as many as 30,000 eels a year in the brook.",
                "The biologists promise 30,000 eels a year; a model of the same people arrives at 900.").getFirst();
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(1, 0))), List.of(topic.left(), topic.right()));
        assertEquals(1, find(.2, "The fare would fall by 6 cents a mile, the carrier said.", "The carrier holds out 6 cents a mile; its own clerks arrive at half a cent.").size());
        assertEquals(1, find(.2, "The toll could cut traffic by 35 percent, she said.", "She raves about 35 percent less traffic; her own office shows a mere 4.").size());
    }

    @Test
    void theirOwnFigureIsSetAgainstHowEverTheFirstIsTold() {
        assertEquals(1, find(.2, "The hall could attract 90,000 more guests a year, she said.", "The councillor counts on 90,000 more guests; the town's own clerks arrive at 8,000.").size());
    }

    @Test
    void twoFiguresOfDifferentThingsAreNoRivals() {
        assertEquals(List.of(), find(.2, "Biologists expect as many as 30,000 eels a year in the brook.",
                "The biologists promise 30,000 eels a year; the town pays 900 thalers."));
        assertEquals(List.of(), find(.2, "Biologists counted 30,000 eels in the brook.", "Some 30,000 eels live in the brook; 900 eels were caught."));
    }

    @Test
    void noneOfItStandsAgainstAPartOfIt() {
        assertEquals(1, find(.15, "About a fifth of the windows had a crooked frame, the report said.", "None of the windows hides so much as a corner of the yard.").size());
        assertEquals(List.of(), find(.15, "About a fifth of the windows had a crooked frame, the report said.", "None of the doors hides so much as a corner of the yard."));
    }

    @Test
    void whoGivesBothFiguresIsNotContradicted() {
        String rival = "It would burn half of its oil, though, and instead of ten years the lamp would get only six.";
        assertEquals(List.of(), find(.4, "The climb would use up about half of the oil and cut the life of the lamp from ten years to six.", rival));
        assertEquals(1, find(.4, "The climb would use up about half of the oil.", rival).size());
    }

    @Test
    void theRivalOfAMeasureMayStandAlone() {
        assertEquals(1, find(.2, "The ban could win back 25 minutes a day, she said.", "The mayor promises 25 minutes a day; her own clerks expect barely 4.").size());
    }

    @Test
    void whatOthersReckonWithIsSetAgainstIt() {
        assertEquals(1, find(.2, "The brain measured 1,320 millilitres, it wrote.", "The team boasts of 1,320 millilitres; its own first scans gave barely 1,090 millilitres.").size());
        assertEquals(1, find(.2, "The new papers will cost 3.8 million crowns, the ministry said.", "The ministry has set aside 3.8 million crowns, although the clerks reckon with 8.5 million.").size());
    }
}
