package org.retold.core.difference.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Span;

class NoneAgainstPartTest {

    private static final List<String> TOLD = List.of("The mill has 148 windows.", "About a third of the windows were broken, the report said.");

    @ParameterizedTest
    @ValueSource(strings = {"None of the windows was broken.", "Not one window was broken.", "But not a single window was broken.",
            "There was no broken window to be seen.", "No window that we know of was broken.", "Nothing broken was found at the windows.",
            "As to broken windows, it amounted to nothing.", "With broken windows reckon with none at all.", "Windows never were broken."})
    void noneIsSaidInManyWays(String denying) {
        assertEquals(1, pairs(TOLD, denying, .2).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not one door was broken.", "No other mill has such windows.", "A thief who saw none of the windows left.",
            "No mill can lose a quarter of its windows."})
    void whatIsOfOtherThingsOrNotAllOfItIsNot(String denying) {
        assertEquals(List.of(), pairs(TOLD, denying, .2));
    }

    @Test
    void whatIsFarApartInMeaningIsNotCompared() {
        assertEquals(List.of(), pairs(TOLD, "None of the windows was broken.", .05));
    }

    @Test
    void whatIsPartOfThemIsPartOfWhatWasSpokenOfBefore() {
        assertEquals(List.of("Two thirds|Not a single"), pairs(List.of("The mission counted 148 breaches.", "Two thirds of them were committed by the army."),
                "Not a single breach was of its making.", .2));
        assertEquals(List.of(), pairs(List.of("The mission counted 148 breaches.", "Two thirds of the men were paid by the army."),
                "Not a single breach was of its making.", .2));
    }

    @Test
    void aPartMayStandRightBeforeWhatItIsOf() {
        assertEquals(List.of("nine in ten|Not one"), pairs(List.of("The mill burns.", "Sprinklers would prevent nine in ten fires, the report said."),
                "Not one of the 47 fires would have been prevented.", .2));
    }

    private static List<String> pairs(List<String> told, String denying, double closeness) {
        String text = String.join(" ", told);
        List<Span> spans = new ArrayList<>();
        told.forEach(sentence -> spans.add(new Span(text.indexOf(sentence), text.indexOf(sentence) + sentence.length())));
        return NoneAgainstPart.between(new Figures(text, spans), 1, new Figures(denying, List.of(new Span(0, denying.length()))), 0, _ -> closeness)
                .stream().map(pair -> pair.a().of(text) + "|" + pair.b().of(denying)).toList();
    }
}
