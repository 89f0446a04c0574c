package org.retold.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.comparison.Tellings;

class MarkWordsTest {

    @Test
    void whatIsHiddenIsNotSaid() {
        assertEquals("", MarkWords.of(PassageMark.NONE, Set.of()));
    }

    @Test
    void everyKindHasAMeaning() {
        String words = MarkWords.of(PassageMark.NONE, EnumSet.allOf(Kind.class));
        assertEquals(Kind.values().length, words.lines().count());
        assertFalse(words.contains("mark."), words);
    }

    @Test
    void whoLeftAPassageOutIsNamed() {
        ComparisonModel model = Tellings.model();
        PassageMark dropped = model.marksProperty().get().of("A").stream().filter(mark -> mark.is(Kind.DROPPED)).findFirst().orElseThrow();
        assertEquals("−  Left out by 1 of 1: B", MarkWords.of(dropped, Set.of(Kind.DROPPED)));
    }
}
