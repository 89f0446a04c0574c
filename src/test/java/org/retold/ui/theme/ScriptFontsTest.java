package org.retold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScriptFontsTest {

    private static final String MIXED = "Ferry เรือ قال 船 แพ";

    @Test
    void aScriptWithoutAFamilyAndWithoutLettersIsMissing() {
        ScriptFonts fonts = new ScriptFonts(List.of("Inter", "Noto Naskh Arabic"), letter -> false);
        assertEquals(List.of(UnicodeScript.THAI, UnicodeScript.HAN), fonts.missing(MIXED));
        assertEquals(List.of(), fonts.missing("Ferry, œuvre — 12"));
    }

    @Test
    void lettersThatAreDrawnAreNotMissingWhateverTheFamilyIsCalled() {
        assertEquals(List.of(UnicodeScript.HAN), new ScriptFonts(List.of("Inter", "DejaVu Sans"),
                letter -> UnicodeScript.of(letter) == UnicodeScript.THAI).missing(MIXED));
    }

    @Test
    void saysWhatToInstall() {
        assertEquals("Noto Sans Thai", ScriptFonts.advice(UnicodeScript.THAI));
        assertEquals("Noto Sans CJK JP", ScriptFonts.advice(UnicodeScript.HIRAGANA));
        assertEquals("Noto Sans Georgian", ScriptFonts.advice(UnicodeScript.GEORGIAN));
        assertEquals("Devanagari", ScriptFonts.name(UnicodeScript.DEVANAGARI, Locale.ENGLISH));
    }
}
