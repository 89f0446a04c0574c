package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordCountTest {

    @Test
    void wordsBetweenSpacesAreCountedAsTheyStand() {
        assertEquals(0, WordCount.of(" \n"));
        assertEquals(5, WordCount.of("The U.S.-led talks, again\nfailed."));
        assertEquals(4, WordCount.of("قال NATO إن الجسر"));
    }

    @Test
    void scriptsWithoutSpacesAreCountedWordByWord() {
        assertEquals(6, WordCount.of("渡轮停航。港口"));
        assertEquals(2, WordCount.of("เรือหยุด"));
        assertEquals(7, WordCount.of("NATO 渡轮停航 again 2024"));
    }
}
