package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.tellings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;
import org.retold.core.text.Span;

class RebuttalsTest {

    private static final String HOPED = "The minister hopes that the verdict will restore confidence in rowing.";

    /** The second outlet's second passage stands right after what it tells alike with the first outlet. */
    private static List<OpposedTopic> rebutted(String told, String before, String rebutting) {
        return OpposedTopics.find(tellings(List.of(told), List.of(before, rebutting)), (_, one, _, other) -> one + other == 0 ? .6 : .02,
                (a, b) -> a.passage() + b.passage() == 0);
    }

    @Test
    void whatTheNextSentenceTakesBackIsOpposed() {
        OpposedTopic topic = rebutted("The minister said the verdict would restore confidence.", HOPED, "It will do the opposite.").getFirst();
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(1, 1))), List.of(topic.left(), topic.right()));
        assertEquals(1, rebutted("\"Both crews had to give way, and both did.\"", "\"Both crews had to give way,\" says the umpire.", "Only one of them did.").size());
        assertEquals(1, rebutted("\"Nobody rows like that for eight miles,\" she wrote.", "\"Nobody rows like that,\" says the umpire.", "But of course people do.").size());
        assertEquals(1, rebutted("\"It is what the rowers deserve,\" he said.", "\"It is what rowers deserve,\" said the cox.", "We deserved better.").size());
        assertEquals(1, rebutted("The owner says the oars were stolen by fans.", "The owner tells everybody that the oars were stolen.", "But most of these oars were never stolen.").size());
    }

    @Test
    void aShopOppositeTheChurchTakesNothingBack() {
        assertEquals(List.of(), rebutted("The minister said the verdict would restore confidence.", HOPED, "The shop opposite the church put a sign in the window."));
    }

    @Test
    void whoGoesOnSpeakingTakesNothingBack() {
        assertEquals(List.of(), rebutted("The minister said the verdict would restore confidence.", HOPED, "\"It will do the opposite of harm.\""));
        assertEquals(List.of(), rebutted("The minister said the verdict would restore confidence.", "\"The verdict will restore confidence.", "It will do the opposite of harm.\""));
        assertEquals(List.of(), rebutted("The minister said the verdict would restore confidence.", HOPED, "But no date has been set for the first race."));
        assertEquals(List.of(), rebutted("The minister said the verdict would restore confidence.", HOPED, "He left at noon by car."));
    }

    @Test
    void anotherParagraphTakesNothingBack() {
        assertEquals(List.of(), OpposedTopics.find(List.of(tellings(List.of("The minister said the verdict would restore confidence.")).getFirst(),
                new OpposedTopics.Passage(1, 0, HOPED + "\n\nIt will do the opposite.", new Span(0, HOPED.length())),
                new OpposedTopics.Passage(1, 1, HOPED + "\n\nIt will do the opposite.", new Span(HOPED.length() + 2, HOPED.length() + 26))),
                (_, _, _, _) -> .02, (a, b) -> a.passage() + b.passage() == 0));
    }
}
