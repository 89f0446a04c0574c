package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.theme.ScriptFonts;

class MissingFontsTest {

    private static Article article(String text) {
        return ArticleParser.parse(text, ArticleHints.from("thai"));
    }

    @Test
    void saysOnceWhichScriptCannotBeShownAndWhatToInstall() {
        MissingFonts missing = new MissingFonts(() -> new ScriptFonts(List.of("Inter"), letter -> false));
        assertEquals(Optional.empty(), missing.in(List.of(article("The ferry stopped."))));
        List<Article> thai = List.of(article("เรือหยุดเดินแล้ววันนี้"));
        assertEquals(Optional.of(new Notice("No font on this machine shows Thai: install one, for example Noto Sans Thai.", List.of())),
                missing.in(thai));
        assertEquals(Optional.empty(), missing.in(thai));
    }
}
