package org.retold.core.difference.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpokenWordsTest {

    private static final String QUOTED = "\"A loaf like this belongs to those who eat it,\" said the baker Olan Pryce.";

    private static boolean shareOnlyTheSpeaker(String one, String other) {
        return SpokenWords.of(one).sharesOnlyTheSpeakerWith(SpokenWords.of(other));
    }

    @Test
    void whoIsOnlyNamedSaysNothingOfIt() {
        assertTrue(shareOnlyTheSpeaker(QUOTED, "The baker, Olan Pryce, needs a nod from the guild."));
    }

    @Test
    void whoHasAWordOfItMaySayIt() {
        assertFalse(shareOnlyTheSpeaker(QUOTED, "Bread is for whoever eats the loaf, Olan Pryce finds."));
    }

    @Test
    void anotherPersonIsNoSpeakerInCommon() {
        assertFalse(shareOnlyTheSpeaker(QUOTED, "The guild, said Nora Quill, has not been asked."));
    }

    @Test
    void aPassageWithAFewQuotedWordsIsNoQuotation() {
        assertFalse(shareOnlyTheSpeaker("The baker Olan Pryce, whom the guild calls \"stubborn\", sold the mill on Monday after ninety years.",
                "The baker Olan Pryce needs a nod from the guild."));
    }
}
