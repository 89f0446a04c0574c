package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

class RegimeTest {

    private static final List<String> FIRST = List.of("The harbour was closed at noon after the storm.",
            "No ferry left the island on Tuesday.", "The mayor asked people to stay at home.");

    private static Regime of(List<String> a, List<String> b, boolean byWords) {
        List<String> all = Stream.concat(a.stream(), b.stream()).toList();
        return Regime.of(a, b, () -> Similarity.of(all, Optional.empty(), Progress.NONE), Places.inTurn(a.size()), byWords, false);
    }

    @Test
    void twoDraftsAreARevision() {
        assertEquals(Regime.REVISION, of(FIRST, List.of(FIRST.get(0), "Not one ferry left the island.", "Schools are open."),
                false));
    }

    @Test
    void editedThroughoutIsARevisionToo() {
        assertEquals(Regime.REVISION, of(FIRST, List.of("The harbour closed at noon after a storm.",
                "No ferry has left the island since Tuesday.", "The mayor has asked all people to stay home."), false));
    }

    @Test
    void otherWordsAreTwoOutlets() {
        assertEquals(Regime.TWO_OUTLETS, of(FIRST, List.of("Gales shut the port.", "Boats stayed moored all day.",
                "City hall urges residents not to travel."), false));
    }

    @Test
    void plainLanguageIsRewritten() {
        assertEquals(Regime.REWRITTEN, of(List.of("Der Hafen wurde nach dem Sturm am Mittag geschlossen.",
                "Am Dienstag verließ keine Fähre die Insel."), List.of("Es gab einen Sturm.", "Der Hafen ist seit Mittag geschlossen.",
                "Keine Fähre verließ die Insel."), true));
    }

    @Test
    void unrelatedTextsOfAnotherLanguageAreTwoOutlets() {
        assertEquals(Regime.TWO_OUTLETS, of(List.of("Der Hafen wurde nach dem Sturm geschlossen."),
                List.of("Die Regierung senkt die Steuern.", "Das Parlament stimmt morgen ab."), true));
    }

    @Test
    void anEmptyTextIsAnotherOutlet() {
        assertEquals(Regime.TWO_OUTLETS, of(List.of(), FIRST, false));
    }
}
