package org.retold.ui.rows;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.retold.core.text.Article;
import org.retold.ui.comparison.Kind;
import org.retold.ui.story.CellWords;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/** One outlet's reading of a story point: a line of signs, and the words; or, hatched, that it is not told. */
final class ReadingCell extends Region {

    private static final double INSET = 10;
    private static final double GAP = 3;
    private static final double RAIL_NOTE = 44;

    private final Label sign = StyleClass.READING_SIGN.on(new Label());
    private final Label note = StyleClass.READING_NOTE.on(new Label());
    private final Label absent = StyleClass.NOT_IN.on(new Label());
    private final Prose prose = new Prose();
    private boolean told;
    private double textSize;

    ReadingCell() {
        StyleClass.READING_CELL.on(this);
        setAccessibleRole(AccessibleRole.TEXT);
        note.setMinWidth(0);
        getChildren().setAll(sign, note, prose, absent);
    }

    /** @param shown kinds of mark that the reader wants to see */
    void show(Article article, StoryRow row, String base, double newTextSize, Typesetting set, Set<Kind> shown) {
        StoryCell cell = row.cell(article.sigil()).showing(shown);
        told = cell.isTold();
        StyleClass.ABSENT.on(this, !told);
        sign.setVisible(told);
        note.setVisible(told);
        prose.setVisible(told);
        absent.setVisible(!told);
        if (textSize != newTextSize) {
            textSize = newTextSize;
            String small = "-fx-font-size: " + metaSize(textSize) + "px;";
            List.of(sign, note, absent).forEach(label -> label.setStyle(small));
        }
        setAccessibleText(StoryWords.accessible(article, row, cell));
        if (told) {
            prose.setText(textSize, set, isHeading(cell));
            showReading(article, row, cell, base, shown);
        } else {
            absent.setText(CellWords.absent(article, cell));
        }
        requestLayout();
    }

    private void showReading(Article article, StoryRow row, StoryCell cell, String base, Set<Kind> shown) {
        ReadingText reading = ReadingText.of(article, cell);
        prose.set(reading.text(), CellWords.isTinted(cell, shown) ? reading.words() : List.of(),
                CellWords.isDotted(cell, shown) ? reading.words() : List.of(), reading.boxed());
        sign.setText(CellWords.signs(row, cell, base, shown));
        note.setText(CellWords.note(cell));
    }

    static boolean isHeading(StoryCell cell) {
        return cell.paragraphs().stream().allMatch(number -> number == 0);
    }

    /** Of the line of signs above the words. */
    private static double line(double textSize) {
        return Math.ceil(metaSize(textSize) * 1.35);
    }

    /** Of all that is said in smaller letters than the words themselves. */
    private static long metaSize(double textSize) {
        return Math.round(Math.clamp(textSize * .75, 11, 20));
    }

    /** What a cell needs to show these words, in pixels. */
    static double height(Prose words, double width, double textSize) {
        return line(textSize) + GAP + words.prefHeight(Math.max(1, width - 2 * INSET)) + 2 * INSET;
    }

    /** What a row needs that says little: two lines where nothing is told, and the rail in front. */
    static double leastHeight(double textSize, boolean opposed) {
        return 2 * line(textSize) + 2 * INSET + (opposed ? RAIL_NOTE : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return told ? height(prose, width, textSize) : leastHeight(textSize, false);
    }

    @Override
    protected void layoutChildren() {
        double inner = Math.max(1, getWidth() - 2 * INSET);
        double line = line(textSize);
        if (!told) {
            absent.resizeRelocate(INSET, INSET, Math.min(inner, absent.prefWidth(-1)), absent.prefHeight(-1));
            return;
        }
        double signWidth = sign.getText().isEmpty() ? 0 : Math.ceil(sign.prefWidth(-1)) + 6;
        sign.resizeRelocate(INSET, INSET, signWidth, line);
        note.resizeRelocate(INSET + signWidth, INSET, Math.max(0, inner - signWidth), line);
        prose.resizeRelocate(INSET, INSET + line + GAP, inner, Math.max(0, getHeight() - 2 * INSET - line - GAP));
    }
}
