package org.retold.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.print.PageFormat;
import org.retold.print.Paper;
import org.retold.print.PrintDocument;
import org.retold.print.pdf.Pdf;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.StoryRow;

/** Comparisons in other scripts on paper, with pictures in {@code target/screens}. */
class ScriptsOnPaperTest {

    private static final PageFormat WIDE = new PageFormat(Paper.A4, true, 10);

    private static Printable comparison(String language) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : List.of(language + "-a", language + "-b")) {
            try (InputStream in = ScriptsOnPaperTest.class.getResourceAsStream("/org/retold/scripts/" + name + ".txt")) {
                articles.add(ArticleParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArticleHints.from(name)).withOutlet(name));
            }
        }
        return Papers.printable(articles);
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u200b-\u200f\u00ad\u00a0]+", "");
    }

    /** Letters that have grown together can be read from what the file says beside them. */
    @Test
    void grownLettersAreToldBesideTheirShapes() throws IOException {
        Printable printable = comparison("hi");
        StringBuilder told = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(Papers.pdf(printable, What.ROWS, WIDE, false).content())) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor spans = new PDFMarkedContentExtractor();
                spans.processPage(page);
                spans.getMarkedContents().forEach(content -> actual(content, told));
            }
        }
        String text = lettersOf(told.toString());
        for (StoryRow row : printable.story().rows()) {
            for (Article article : printable.story().articles()) {
                if (row.cell(article.sigil()).isTold()) {
                    String reading = lettersOf(ReadingText.of(article, row.cell(article.sigil())).text());
                    assertTrue(text.contains(reading), reading);
                }
            }
        }
    }

    private static String lettersOf(String text) {
        return text.replaceAll("\\P{IsDevanagari}+", "");
    }

    private static void actual(PDMarkedContent content, StringBuilder told) {
        if (content.getActualText() != null) {
            told.append(content.getActualText());
        }
        content.getContents().stream().filter(PDMarkedContent.class::isInstance).forEach(inner -> actual((PDMarkedContent) inner, told));
    }

    @Test
    void pagesOfAnArabicWindowRunFromTheRight() throws IOException {
        Messages.speak(Language.ARABIC, Locale.ENGLISH);
        try {
            for (What what : What.values()) {
                Pdf pdf = Papers.pdf(comparison("ar"), what, WIDE, false);
                Papers.pictures("arabic-window-" + what.name().toLowerCase(), pdf, 1);
                assertEquals(Set.of(), Set.copyOf(pdf.missing()), what.name());
            }
            PrintDocument rows = comparison("ar").document(What.ROWS, WIDE, "");
            assertTrue(rows.rightToLeft());
        } finally {
            Messages.speak(Language.ENGLISH, Locale.ENGLISH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "zh", "ja", "th"})
    void everyReadingIsFoundInTheOrderOfReading(String language) throws IOException {
        Printable printable = comparison(language);
        Pdf pdf = Papers.pdf(printable, What.ROWS, WIDE, false);
        String text = squeezed(Papers.text(pdf));
        List<String> lost = new ArrayList<>();
        int at = 0;
        for (StoryRow row : printable.story().rows()) {
            for (Article article : printable.story().articles()) {
                if (row.cell(article.sigil()).isTold()) {
                    String reading = squeezed(ReadingText.of(article, row.cell(article.sigil())).text());
                    int found = text.indexOf(reading, at);
                    if (found < 0) {
                        lost.add(reading);
                    } else {
                        at = found + reading.length();
                    }
                }
            }
        }
        assertEquals(List.of(), lost, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "zh", "ja", "th", "hi"})
    void allFontsAreInsideAndNoLetterIsMissing(String language) throws IOException {
        Printable printable = comparison(language);
        for (What what : List.of(What.COLUMNS, What.ROWS, What.COVERAGE, What.ORGANISER)) {
            Pdf pdf = Papers.pdf(printable, what, WIDE, false);
            Papers.pictures(language + "-" + what.name().toLowerCase(), pdf, 1);
            assertEquals(Set.of(), Set.copyOf(pdf.missing()), what.name());
            try (PDDocument document = Loader.loadPDF(pdf.content())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertTrue(font.isEmbedded(), font.getName());
                    }
                }
            }
        }
    }
}
