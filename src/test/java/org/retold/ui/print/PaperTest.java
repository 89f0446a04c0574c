package org.retold.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.intake.ArticleFiles;
import org.retold.intake.SampleComparison;
import org.retold.print.PageFormat;
import org.retold.print.Paper;
import org.retold.print.pdf.PageImages;
import org.retold.print.pdf.Pdf;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.StoryRow;

/** Whole comparisons on paper: read back from the file, in the order of reading, with all fonts inside. */
class PaperTest {

    private static final Path SEEDS = Path.of("..", "shared", "bench", "seeds");

    private static List<Article> seeds() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no shared articles here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            return ArticleFiles.read(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList(), Progress.NONE).articles();
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u200b\u00ad\u00a0]+", "");
    }

    /** Every reading stands whole in the text, row by row and cell by cell, however the row is parted by pages. */
    private static void assertInOrder(Printable printable, PageFormat format) throws IOException {
        Pdf pdf = Papers.pdf(printable, What.ROWS, format, false);
        String text = squeezed(Papers.text(pdf));
        int at = 0;
        for (StoryRow row : printable.story().rows()) {
            for (Article article : printable.story().articles()) {
                if (row.cell(article.sigil()).isTold()) {
                    String reading = squeezed(ReadingText.of(article, row.cell(article.sigil())).text());
                    int found = text.indexOf(reading, at);
                    assertTrue(found >= 0, row.label() + " in " + article.sigil());
                    at = found + reading.length();
                }
            }
        }
    }

    private static PageFormat format(Paper paper, boolean landscape, double size) {
        return new PageFormat(paper, landscape, size);
    }

    @Test
    void theSampleIsReadRowByRow() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        for (Paper paper : Paper.values()) {
            assertInOrder(sample, format(paper, true, 9));
            assertInOrder(sample, format(paper, false, 10));
        }
    }

    @Test
    void fiveRealArticlesAreReadRowByRow() throws IOException {
        assertInOrder(Papers.printable(seeds()), format(Paper.A4, true, 9));
    }

    @Test
    void allFontsAreInside() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        for (What what : What.values()) {
            Pdf pdf = Papers.pdf(sample, what, format(Paper.A4, true, 9), false);
            int fonts = 0;
            try (PDDocument document = Loader.loadPDF(pdf.content())) {
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertTrue(font.isEmbedded(), font.getName());
                        assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), "only the letters used: " + font.getName());
                        fonts++;
                    }
                }
            }
            assertTrue(fonts > 1, what.name());
            assertTrue(pdf.content().length < 400_000, what + " " + pdf.content().length);
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        Pdf pdf = Papers.pdf(Papers.printable(SampleComparison.articles()), What.ROWS, format(Paper.LETTER, true, 9), false);
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            assertEquals(pdf.title(), document.getDocumentInformation().getTitle());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertFalse(document.getDocumentCatalog().getStructureTreeRoot().getKids().isEmpty());
        }
        String text = Papers.text(pdf);
        assertTrue(text.contains(Papers.DATED));
        assertTrue(text.contains("1 / " + pdf.pages()));
        SampleComparison.articles().forEach(article -> assertTrue(text.contains(article.outlet()), article.outlet()));
    }

    @Test
    void columnsHoldWholeArticles() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        String text = squeezed(Papers.text(Papers.pdf(sample, What.COLUMNS, format(Paper.A4, true, 9), false)));
        for (Article article : sample.story().articles()) {
            article.passages().forEach(passage -> {
                Stream.of(article.textOf(passage).split("[\\s\u2013\u2014-]+")).forEach(word -> assertTrue(text.contains(word), word));
            });
        }
    }

    @Test
    void whatDoesNotFitSideBySideStandsOnSetsOfPagesWithTheBaseOnEach() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        List<List<Article>> sets = ColumnSets.of(sample.story().articles(), "A", 2);
        assertEquals(sample.story().articles().size() - 1, sets.size());
        sets.forEach(set -> assertEquals("A", set.getFirst().sigil()));
        Pdf pdf = Papers.pdf(sample, What.ROWS, format(Paper.A4, false, 16), false);
        assertTrue(Papers.text(pdf).contains("Part 2 of"), "parts are named");
    }

    @Test
    void greyHasNoColours() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        Pdf pdf = Papers.pdf(sample, What.ROWS, format(Paper.A4, true, 9), true);
        try (PageImages images = new PageImages(pdf.content())) {
            for (int pixel : images.picture(0, 1).argb()) {
                assertTrue(Math.abs((pixel >> 16 & 0xff) - (pixel & 0xff)) <= 12, Integer.toHexString(pixel));
            }
        }
        Papers.pictures("rows-sample-grey-a4", pdf, 1);
    }

    @Test
    void pictures() throws IOException {
        Printable sample = Papers.printable(SampleComparison.articles());
        Papers.pictures("rows-sample-letter", Papers.pdf(sample, What.ROWS, format(Paper.LETTER, false, 10), false), 2);
        Papers.pictures("columns-sample-a4", Papers.pdf(sample, What.COLUMNS, format(Paper.A4, true, 9), false), 2);
        Papers.pictures("coverage-sample-a4", Papers.pdf(sample, What.COVERAGE, format(Paper.A4, false, 10), false), 2);
        Papers.pictures("rows-sample-a4", Papers.pdf(sample, What.ROWS, format(Paper.A4, true, 10), false), 2);
    }

    @Test
    void picturesOfFiveRealArticles() throws IOException {
        Printable seeds = Papers.printable(seeds());
        Papers.pictures("rows-five-a4", Papers.pdf(seeds, What.ROWS, format(Paper.A4, true, 9), false), 2);
        Papers.pictures("coverage-five-letter", Papers.pdf(seeds, What.COVERAGE, format(Paper.LETTER, true, 10), false), 1);
        Papers.pictures("columns-five-a4", Papers.pdf(seeds, What.COLUMNS, format(Paper.A4, true, 8), false), 2);
    }
}
