package org.retold.core.difference.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"member members", "voter voters", "quarter quarters", "close closed closing", "city cities"})
    void allFormsOfAWordHaveOneStem(String forms) {
        assertEquals(1, Set.copyOf(Words.of(forms).stream().map(Word::stem).toList()).size());
    }
}
