package org.retold.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The expected ids were made by the tokenizer library that the model's own tokenizer.json is written for. */
class WordPieceTest {

    private static final WordPiece WORD_PIECE = OnnxModelTest.MODEL.wordPiece();

    @Test
    void plainWords() {
        assertArrayEquals(new long[] {101, 7592, 1010, 2088, 999, 102},
                WORD_PIECE.encode("Hello, world!"));
    }

    @Test
    void stripsAccents() {
        assertArrayEquals(new long[] {101, 7668, 2139, 3900, 1011, 24728, 15743, 10204, 102},
                WORD_PIECE.encode("Caf\u00e9 d\u00e9j\u00e0-vu na\u00efve Z\u00fcrich"));
    }

    @Test
    void takesCombiningAccentsOff() {
        assertArrayEquals(new long[] {101, 12431, 102},
                WORD_PIECE.encode("e\u0301cole"));
    }

    @Test
    void setsChineseSignsApart() {
        assertArrayEquals(new long[] {101, 1864, 1876, 1950, 1671, 30242, 30255, 30265, 30233, 102},
                WORD_PIECE.encode("\u65e5\u672c\u8a9e\u306e\u30cb\u30e5\u30fc\u30b9"));
    }

    @Test
    void doesNotKnowEmoji() {
        assertArrayEquals(new long[] {101, 7596, 100, 3390, 100, 102},
                WORD_PIECE.encode("Rocket \ud83d\ude80 launched \ud83d\udc4d\ud83c\udffd"));
    }

    @Test
    void splitsPunctuation() {
        assertArrayEquals(new long[] {101, 1057, 1012, 1055, 1012, 1002, 1015, 1010, 3156, 1012, 2753, 1517, 1523, 9339, 1524, 3793, 1529, 102},
                WORD_PIECE.encode("U.S. $1,500.50 \u2014 \u201cquoted\u201d text\u2026"));
    }

    @Test
    void lowersEachLetterByItself() {
        assertArrayEquals(new long[] {101, 1173, 18199, 29733, 29735, 29736, 29730, 29733, 102},
                WORD_PIECE.encode("\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3"));
    }

    @Test
    void lowersDottedCapital() {
        assertArrayEquals(new long[] {101, 9960, 102},
                WORD_PIECE.encode("\u0130stanbul"));
    }

    @Test
    void dropsInvisibleSigns() {
        assertArrayEquals(new long[] {101, 11113, 3730, 10536, 8458, 2368, 102},
                WORD_PIECE.encode("a\u200bb soft\u00adhyphen"));
    }

    @Test
    void splitsLongWords() {
        assertArrayEquals(new long[] {101, 14477, 4246, 8551, 8010, 102},
                WORD_PIECE.encode("unaffordability"));
    }

    @Test
    void takesNoBreakSpaceAsSpace() {
        assertArrayEquals(new long[] {101, 21628, 2047, 2240, 1050, 5910, 2361, 102},
                WORD_PIECE.encode("tab\tnew\nline\u00a0nbsp"));
    }

    @Test
    void decomposesHangul() {
        assertArrayEquals(new long[] {101, 1469, 30006, 30021, 29991, 30014, 30020, 29999, 30008, 1456, 30016, 29997, 30017, 102},
                WORD_PIECE.encode("\ud55c\uad6d\uc5b4 \ub274\uc2a4"));
    }

    @Test
    void takesAnOverlongWordAsUnknown() {
        assertArrayEquals(new long[] {101, 100, 102}, WORD_PIECE.encode("x".repeat(101)));
    }

    @Test
    void stopsAtTheLimit() {
        assertEquals(WordPiece.LIMIT, WORD_PIECE.encode("word ".repeat(2000)).length);
    }
}
