package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;

class OppositionTest {

    @Test
    void aDeniedStatementIsOpposedToIt() {
        assertTrue(Opposition.between("The harbour was not closed on Monday", "The harbour was closed on Monday").opposed());
    }

    @Test
    void theCueIsTheNegation() {
        String denied = "Nobody saw the ferry leave the pier";
        var cue = Opposition.between("Two fishermen saw the ferry leave the pier", denied).cues().getFirst();
        assertEquals(Optional.of(new Span(0, 6)), cue.b());
        assertEquals("negation", cue.why());
    }

    @Test
    void denyingSomethingElseIsNotOpposed() {
        assertFalse(Opposition.between("The harbour was closed on Monday", "The mayor did not answer questions").opposed());
    }

    @Test
    void bothDenyingIsNotOpposed() {
        assertFalse(Opposition.between("The bridge is not safe", "The old bridge isn't safe").opposed());
    }

    @Test
    void aHoaxIsOpposedToTheReport() {
        assertTrue(Opposition.between("A whale swam up the Orrin", "Orrin whale story is a hoax").opposed());
    }

    @Test
    void theOppositeWordInTheSamePlaceIsOpposed() {
        var found = Opposition.between("The council rejected the budget of Orrin", "The council approved the budget of Orrin");
        assertEquals("antonym", found.cues().getFirst().why());
    }

    @Test
    void anOppositeWordAboutSomethingElseIsNot() {
        assertFalse(Opposition.between("The council rejected the budget", "Farmers approved of the rain this spring").opposed());
    }
}
