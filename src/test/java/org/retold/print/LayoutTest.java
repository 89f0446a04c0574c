package org.retold.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;

/** What pages promise, on random documents and with letters of a known width. */
class LayoutTest {

    /** Lam at the beginning of a word. */
    private static final int TALL = 0xFEDF;

    private static final Typefaces HALF_AS_WIDE_AS_HIGH = new Typefaces() {
        @Override
        public Glyph glyph(Face face, int codePoint) {
            boolean sign = Character.getType(codePoint) == Character.NON_SPACING_MARK;
            double highest = sign || codePoint == TALL ? .9 : .6;
            return new Glyph(face.ordinal(), codePoint, sign ? 0 : .5, sign ? .1 : .25, sign ? .7 : 0, highest);
        }

        @Override
        public double width(int font, String word) {
            return .3 * word.length();
        }

        @Override
        public boolean canShow(Face face, int codePoint) {
            return true;
        }
    };

    private static List<Page> pages(PageFormat format, Block... blocks) {
        return Layout.pages(new PrintDocument("title", Locale.ENGLISH, false, "", "", List.of(blocks)), format, HALF_AS_WIDE_AS_HIGH, Progress.NONE);
    }

    private static PageFormat a4(double textSize) {
        return new PageFormat(Paper.A4, false, textSize);
    }

    private static List<Ink.Words> words(Page page) {
        return page.parts().stream().filter(part -> part.tag().isPresent()).flatMap(part -> part.inks().stream())
                .filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
    }

    private static String text(List<Page> pages) {
        return pages.stream().flatMap(page -> words(page).stream()).map(Ink.Words::text).collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int length = random.nextInt(20) == 0 ? 60 + random.nextInt(80) : 1 + random.nextInt(11);
            for (int k = 0; k < length; k++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(15) == 0 ? '\n' : ' ');
        }
        return text.toString().strip();
    }

    private static Block.Table table(Random random, int columns, List<String> texts) {
        List<Block.Row> rows = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                String text = words(random, random.nextInt(6) == 0 ? 400 : 1 + random.nextInt(50));
                texts.add(text);
                cells.add(Block.Cell.of(Block.Paragraph.of(Style.TEXT, text)));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(Collections.nCopies(columns, 1.0), List.of(), rows);
    }

    @Test
    void nothingIsLostAndNothingStandsOverAnEdge() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<String> texts = new ArrayList<>();
            PageFormat format = new PageFormat(Paper.values()[seed % 2], random.nextBoolean(), 7 + random.nextInt(9));
            String before = words(random, 80);
            texts.add(before);
            List<Page> pages = pages(format, Block.Paragraph.of(Style.TEXT, before), table(random, 1 + random.nextInt(6), texts));
            String all = squeezed(text(pages));
            int letters = texts.stream().mapToInt(text -> squeezed(text).length()).sum();
            assertEquals(letters, all.length(), "seed " + seed);
            assertEquals(sorted(squeezed(String.join("", texts))), sorted(all), "seed " + seed);
            for (Page page : pages) {
                for (Ink.Words line : words(page)) {
                    assertTrue(line.x() >= PageFormat.SIDE - .01 && line.x() + line.width() <= format.width() - PageFormat.SIDE + .01, "seed " + seed);
                    assertTrue(line.y() - line.size() >= format.top() - 2 && line.y() + line.size() * .3 <= format.bottom() + 1, "seed " + seed);
                }
            }
        }
    }

    private static String sorted(String text) {
        return text.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void aRowStaysOnOnePageWhereItFits() {
        Random random = new Random(7);
        for (int round = 0; round < 30; round++) {
            List<Block.Row> rows = new ArrayList<>();
            for (int row = 0; row < 20; row++) {
                String name = "row" + row + "x";
                rows.add(new Block.Row(List.of(Block.Cell.of(Block.Paragraph.of(Style.TEXT, (name + " ").repeat(5 + random.nextInt(60)))),
                        Block.Cell.of(Block.Paragraph.of(Style.TEXT, (name + " ").repeat(5 + random.nextInt(60)))))));
            }
            List<Page> pages = pages(a4(10), new Block.Table(List.of(1.0, 1.0), List.of(), rows));
            for (int row = 0; row < 20; row++) {
                String name = "row" + row + "x";
                assertEquals(1, pages.stream().filter(page -> words(page).stream().anyMatch(line -> line.text().contains(name))).count(), name);
            }
        }
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNext() {
        String text = words(new Random(3), 2_000);
        List<Page> pages = pages(a4(11), new Block.Table(List.of(1.0, 1.0), List.of(Block.Cell.of(Block.Paragraph.of(Style.LABEL, "HEAD")),
                Block.Cell.of(Block.Paragraph.of(Style.LABEL, "HEAD"))), List.of(new Block.Row(List.of(
                Block.Cell.of(Block.Paragraph.of(Style.TEXT, text)), Block.Cell.of(Block.Paragraph.of(Style.TEXT, "short")))))));
        assertTrue(pages.size() > 2);
        assertEquals(squeezed(text), squeezed(text(pages)).replace("HEAD", "").replace("short", ""));
        pages.forEach(page -> assertEquals(2, words(page).stream().filter(line -> line.text().equals("HEAD")).count()));
        assertEquals(1, pages.stream().filter(page -> words(page).stream().anyMatch(line -> line.text().equals("short"))).count());
    }

    @Test
    void aHeadingIsNotLeftAtTheFootOfAPage() {
        for (int lines = 30; lines < 60; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Block.Paragraph.of(Style.NOTE, "line"));
            }
            blocks.add(Block.Paragraph.of(Style.SECTION, "HEADING"));
            blocks.add(Block.Paragraph.of(Style.TEXT, "what follows it"));
            List<Page> pages = pages(a4(12), blocks.toArray(Block[]::new));
            Page with = pages.stream().filter(page -> words(page).stream().anyMatch(line -> line.text().equals("HEADING"))).findFirst().orElseThrow();
            assertTrue(words(with).stream().anyMatch(line -> line.text().startsWith("what follows")), lines + " lines");
        }
    }

    @Test
    void aTableBeginsWithItsFirstRow() {
        Block.Row row = new Block.Row(List.of(Block.Cell.of(Block.Paragraph.of(Style.TEXT, "row\n".repeat(14).strip()))));
        Block.Table table = new Block.Table(List.of(1.0), List.of(Block.Cell.of(Block.Paragraph.of(Style.LABEL, "HEAD"))), List.of(row));
        for (int lines = 1; lines < 70; lines++) {
            List<Page> pages = pages(a4(12), Block.Paragraph.of(Style.NOTE, "line\n".repeat(lines).strip()),
                    Block.Paragraph.of(Style.SECTION, "HEADING"), table);
            Page with = pages.stream().filter(page -> words(page).stream().anyMatch(line -> line.text().equals("HEADING"))).findFirst().orElseThrow();
            assertEquals(14, words(with).stream().filter(line -> line.text().equals("row")).count(), lines + " lines");
            assertEquals(1, pages.stream().flatMap(page -> words(page).stream()).filter(line -> line.text().equals("HEAD")).count());
        }
    }

    @Test
    void aHeadingKeepsItsDistanceFromWhatStandsAbove() {
        List<Ink.Words> lines = words(pages(a4(10), Block.Paragraph.of(Style.TEXT, "above"), Block.Paragraph.of(Style.SECTION, "HEADING"),
                Block.Paragraph.of(Style.TEXT, "below")).getFirst());
        double above = lines.get(1).y() - lines.get(0).y();
        double below = lines.get(2).y() - lines.get(1).y();
        assertTrue(above > below + 5, above + " " + below);
    }

    @Test
    void aTableStaysWithWhatBelongsToIt() {
        Block.Row row = new Block.Row(List.of(Block.Cell.of(Block.Paragraph.of(Style.TEXT, "row\n".repeat(6).strip()))));
        Block table = new Block.Table(List.of(1.0), List.of(), List.of(row));
        for (int lines = 1; lines < 60; lines++) {
            List<Page> pages = pages(a4(12), Block.Paragraph.of(Style.TEXT, "line\n".repeat(lines).strip()),
                    new Block.Together(List.of(Block.Paragraph.of(Style.SECTION, "HEADING"), table, Block.Paragraph.of(Style.TEXT, "ANSWER"))));
            Page with = pages.stream().filter(page -> words(page).stream().anyMatch(line -> line.text().equals("HEADING"))).findFirst().orElseThrow();
            assertTrue(words(with).stream().anyMatch(line -> line.text().equals("ANSWER")), lines + " lines");
        }
    }

    @Test
    void noLineEndsAtAnApostrophe() {
        for (int width = 3; width < 30; width++) {
            String text = "x".repeat(width) + " Israel\u2019s northern border";
            List<Page> pages = pages(new PageFormat(Paper.A4, false, 36), Block.Paragraph.of(Style.TEXT, text));
            assertFalse(words(pages.getFirst()).stream().anyMatch(line -> line.text().endsWith("\u2019")), text);
        }
    }

    @Test
    void whatBelongsTogetherTurnsThePage() {
        Block filling = new Block.BlankLines(27);
        Block together = new Block.Together(List.of(Block.Paragraph.of(Style.TEXT, "question"), new Block.BlankLines(6)));
        List<Page> pages = pages(a4(12), filling, together);
        assertEquals(2, pages.size());
        assertTrue(words(pages.getFirst()).isEmpty());
        assertEquals(6, rules(pages.getLast()));
    }

    private static long rules(Page page) {
        return page.parts().stream().flatMap(part -> part.inks().stream())
                .filter(ink -> ink instanceof Ink.Rule rule && rule.tint() == Tint.STRONG_EDGE).count();
    }

    @Test
    void aPageBreakTurnsThePageOnce() {
        assertEquals(2, pages(a4(12), Block.Paragraph.of(Style.TEXT, "one"), new Block.PageBreak(), new Block.PageBreak(),
                Block.Paragraph.of(Style.TEXT, "two")).size());
        assertEquals(1, pages(a4(12), new Block.PageBreak()).size());
    }

    @Test
    void everyPageSaysItsNumber() {
        List<Page> pages = pages(a4(12), new Block.BlankLines(100));
        for (int i = 0; i < pages.size(); i++) {
            String number = (i + 1) + " / " + pages.size();
            assertTrue(pages.get(i).parts().getLast().inks().stream().anyMatch(ink -> ink instanceof Ink.Words words && words.text().equals(number)));
        }
    }

    @Test
    void marksAreShapesAndNotOnlyColours() {
        Page page = pages(a4(12), Block.Paragraph.of(Style.TEXT, Run.of("own", Mark.OWN_WORDS), Run.of(" missed", Mark.MISSED_WORDS),
                Run.of(" other", Mark.PARAPHRASED), Run.of(" boxed", Mark.BOXED))).getFirst();
        List<Ink> inks = page.parts().stream().filter(part -> part.tag().isPresent()).flatMap(part -> part.inks().stream()).toList();
        assertEquals(List.of(Ink.Dash.SOLID, Ink.Dash.DASHED, Ink.Dash.DOTTED), inks.stream().filter(Ink.Rule.class::isInstance)
                .map(ink -> ((Ink.Rule) ink).dash()).toList());
        assertEquals(1, inks.stream().filter(Ink.Frame.class::isInstance).count());
    }

    @Test
    void whatIsHatchedIsDrawnSo() {
        List<Page> pages = pages(a4(12), new Block.Table(List.of(1.0), List.of(), List.of(new Block.Row(List.of(new Block.Cell(
                List.of(Block.Paragraph.of(Style.NOTE, "not in B")), Block.Ground.HATCHED))))));
        assertTrue(pages.getFirst().parts().stream().flatMap(part -> part.inks().stream()).anyMatch(Ink.Hatch.class::isInstance));
    }

    @Test
    void longWordsAreBrokenBetweenLettersAsReadersSeeThem() {
        String word = "e\u0301".repeat(300);
        List<Page> pages = pages(a4(12), Block.Paragraph.of(Style.TEXT, word));
        assertEquals(word, text(pages));
        words(pages.getFirst()).forEach(line -> assertEquals('e', line.text().charAt(0)));
    }

    @Test
    void hebrewIsSetFromRightToLeftAtTheRight() {
        Ink.Words line = words(pages(a4(12), Block.Paragraph.of(Style.TEXT, "\u05e9\u05dc\u05d5\u05dd (12)")).getFirst()).getFirst();
        assertEquals("(12) \u05dd\u05d5\u05dc\u05e9", line.text());
        assertEquals(a4(12).width() - PageFormat.SIDE, line.x() + line.width(), .01);
    }

    @Test
    void arabicLettersTakeTheFormsTheirNeighboursAskFor() {
        assertEquals("\ufeb3\ufefc\u200b\ufee1", new String(ArabicForms.shaped("\u0633\u0644\u0627\u0645")));
        assertEquals("\ufeed\ufead\ufea9", new String(ArabicForms.shaped("\u0648\u0631\u062f")));
        assertEquals("\ufb58\ufeae", new String(ArabicForms.shaped("\u067e\u0631")));
    }

    @Test
    void whatTellsNoDirectionRunsAsTheDocumentDoes() {
        PrintDocument mirrored = new PrintDocument("", Locale.ENGLISH, true, "head", "dated", List.of(new Block.Table(List.of(1.0, 2.0),
                List.of(), List.of(new Block.Row(List.of(Block.Cell.of(Block.Paragraph.of(Style.TEXT, "12")),
                        Block.Cell.of(Block.Paragraph.of(Style.TEXT, "second"))))))));
        Page page = Layout.pages(mirrored, a4(12), HALF_AS_WIDE_AS_HIGH, Progress.NONE).getFirst();
        List<Ink.Words> cells = words(page);
        assertEquals(a4(12).width() - PageFormat.SIDE - 6, cells.getFirst().x() + cells.getFirst().width(), .01, "the first column stands at the right");
        assertEquals(PageFormat.SIDE + 6, cells.get(1).x(), .01, "what runs from the left begins at the left of its cell");
        List<Ink.Words> running = page.parts().getFirst().inks().stream().filter(Ink.Words.class::isInstance).map(Ink.Words.class::cast).toList();
        assertEquals("1 / 1", page.parts().getLast().inks().stream().filter(Ink.Words.class::isInstance).map(ink -> ((Ink.Words) ink).text())
                .collect(Collectors.joining()));
        assertTrue(running.stream().filter(line -> line.text().equals("dated")).findFirst().orElseThrow().x() < 100);
    }

    @Test
    void signsInFrontSayNothingAboutTheDirection() {
        Ink.Words last = words(pages(a4(12), new Block.Paragraph(List.of(Run.of("A 4\u00a0", Mark.SIGN), Run.of("\u05e9\u05dc\u05d5\u05dd")),
                Style.TEXT, Optional.of("7"))).getFirst()).getLast();
        assertTrue(last.text().contains("A"), "the sign stands at the right: " + last.text());
        assertTrue(last.x() + last.width() < a4(12).width() - PageFormat.SIDE - 12, "and the number further right");
    }

    @Test
    void aSignStandsInTheMiddleOfItsLetter() {
        List<Ink.Words> pieces = words(pages(a4(10), Block.Paragraph.of(Style.TEXT, "\u05e9\u05c1\u05dc")).getFirst());
        Ink.Words sign = pieces.stream().filter(piece -> piece.text().equals("\u05c1")).findFirst().orElseThrow();
        Ink.Words letter = pieces.stream().filter(piece -> piece.text().equals("\u05e9")).findFirst().orElseThrow();
        assertEquals(letter.x() + 2.5, sign.x() + 1, .01);
        assertTrue(pieces.indexOf(sign) < pieces.indexOf(letter), "whoever reads the file turns the order round");
    }

    /** The doubling sign stands nearest to the letter, also where a normal form has it last. */
    @ParameterizedTest
    @ValueSource(strings = {"\u062f\u0651\u064e\u0645", "\u062f\u064e\u0651\u0645"})
    void twoSignsOfALetterStandOneOverTheOther(String text) {
        List<Ink.Words> pieces = words(pages(a4(10), Block.Paragraph.of(Style.TEXT, text)).getFirst());
        Ink.Words doubling = pieces.stream().filter(piece -> piece.text().equals("\u0651")).findFirst().orElseThrow();
        Ink.Words vowel = pieces.stream().filter(piece -> piece.text().equals("\u064e")).findFirst().orElseThrow();
        Ink.Words letter = pieces.stream().filter(piece -> piece.width() > 0).max(Comparator.comparing(Ink.Words::x)).orElseThrow();
        assertEquals(letter.y(), doubling.y(), .01);
        assertEquals(letter.y() - 2.4, vowel.y(), .01);
        assertEquals(letter.x() + 2.5, vowel.x() + 1, .01);
        assertEquals(letter.x() + 2.5, doubling.x() + 1, .01);
    }

    @Test
    void aSignStandsOverATallLetterNotOnIt() {
        List<Ink.Words> pieces = words(pages(a4(10), Block.Paragraph.of(Style.TEXT, "\u0644\u064e\u0645")).getFirst());
        Ink.Words vowel = pieces.stream().filter(piece -> piece.text().equals("\u064e")).findFirst().orElseThrow();
        assertEquals(pieces.getLast().y() - 2.4, vowel.y(), .01);
    }

    @Test
    void lettersThatGrowTogetherTakeTheRoomThatTheyNeed() {
        List<Ink.Words> pieces = words(pages(a4(10), Block.Paragraph.of(Style.TEXT, Run.of("\u0938\u094d\u0924\u093e "), Run.of("x", Mark.STRONG))).getFirst());
        assertEquals(4 * 3 + 5, pieces.get(1).x() - pieces.get(0).x(), .01);
    }

    @Test
    void nobodyWaitsForWhatWasCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(Stage stage, double fraction) {
            }

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> Layout.pages(new PrintDocument("", Locale.ENGLISH, false, "", "", List.of(new Block.PageBreak())), a4(10),
                HALF_AS_WIDE_AS_HIGH, cancelled));
    }

    @Test
    void aHangingNumberStandsInAMarginOfItsOwn() {
        List<Ink.Words> lines = words(pages(a4(12), new Block.Paragraph(List.of(Run.of("some words ".repeat(40))), Style.TEXT, Optional.of("12"))).getFirst());
        assertEquals("12", lines.getFirst().text());
        double margin = lines.get(1).x();
        assertTrue(margin >= lines.getFirst().x() + lines.getFirst().width());
        assertFalse(lines.subList(1, lines.size()).stream().anyMatch(line -> Math.abs(line.x() - margin) > .01));
    }
}
