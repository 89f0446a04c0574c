package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.core.text.Article;
import org.retold.report.HiddenNames;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.Specimen;

class HiddenNamesTest {

    private final ReportInput story = Specimen.story();
    private final ReportOptions hidden = Written.OPTIONS.withNaming(new HiddenNames(story.articles()));

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatGivesANameAway(Format format) throws IOException {
        byte[] written = Written.bytes(format, story, hidden);
        assertNoName(new String(written, StandardCharsets.UTF_8));
        if (!format.isText()) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertNoName(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void assertNoName(String written) {
        List.of("Harbour Post", "Courier", "Ledger", "HARBOUR POST").forEach(name -> assertFalse(written.contains(name), name));
    }

    @Test
    void textsStayDividedAsTheyWere() {
        ReportInput disguised = hidden.applied(story);
        for (Article article : disguised.articles()) {
            article.verify();
            assertEquals(story.collation().article(article.sigil()).passages().size(), article.passages().size());
        }
    }

    @Test
    void whatIsTypedOverMaskedWordsLeavesTheNamesThatNobodyTouched() {
        HiddenNames names = new HiddenNames(story.articles());
        String plain = "The Harbour Post said, the Courier did not.";
        assertEquals("A said, the B did not.", names.masked(plain));
        assertEquals(plain, names.typedOver(plain, "A said, the B did not."));
        assertEquals("The Harbour Post said so, the Courier did not.", names.typedOver(plain, "A said so, the B did not."));
        assertEquals("Ask: The Harbour Post said, the Courier did not!", names.typedOver("The Harbour Post said, the Courier did not!", "Ask: A said, the B did not!"));
        assertEquals("The Harbour Post said, the Courier did.", names.typedOver(plain, "A said, the B did."));
        assertEquals("Who said, the Courier did not.", names.typedOver(plain, "Who said, the B did not."));
        assertEquals("", names.typedOver(plain, ""));
    }

    @Test
    void onlyWholeNamesAreReplaced() {
        assertEquals("A said; Couriers, Posts and the B did not. A!", new HiddenNames(story.articles()).masked(
                "The Harbour Post said; Couriers, Posts and the Courier did not. HARBOUR POST!"));
    }
}
