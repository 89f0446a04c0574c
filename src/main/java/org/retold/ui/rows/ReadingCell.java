package org.retold.ui.rows;

import java.util.List;
import java.util.Optional;
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

    static final double INSET = 10;
    private static final double GAP = 3;
    private static final double RAIL_NOTE = 44;

    private Optional<Reading> reading = Optional.empty();
    private Optional<Label> absence = Optional.empty();
    private boolean told;
    private double textSize;
    private double readingWidth;

    /** What a cell has that tells something. */
    private record Reading(Label sign, Label note, Prose prose) {

        Reading() {
            this(StyleClass.READING_SIGN.on(new Label()), StyleClass.READING_NOTE.on(new Label()), new Prose());
            note.setMinWidth(0);
        }

        List<Region> parts() {
            return List.of(sign, note, prose);
        }
    }

    ReadingCell() {
        StyleClass.READING_CELL.on(this);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /**
     * Rows are filled while they are laid out: left to the next frame, styles would come when the words have been seen without them.
     *
     * @param shown kinds of mark that the reader wants to see
     */
    void show(Article article, StoryRow row, String base, double newTextSize, Typesetting set, Set<Kind> shown) {
        StoryCell cell = row.cell(article.sigil()).showing(shown);
        told = cell.isTold();
        StyleClass.ABSENT.asState(this, !told);
        textSize = newTextSize;
        setAccessibleText(StoryWords.accessible(article, row, cell));
        reading.ifPresent(all -> all.parts().forEach(part -> part.setVisible(told)));
        absence.ifPresent(label -> label.setVisible(!told));
        if (told) {
            showReading(article, row, cell, base, set, shown);
        } else {
            small(absence()).setText(CellWords.absent(article, cell));
        }
        applyCss();
        requestLayout();
    }

    /** @param width that the words take up with the space beside them; there may be more room than is good to read across */
    void setReadingWidth(double width) {
        if (width != readingWidth) {
            readingWidth = width;
            requestLayout();
        }
    }

    private void showReading(Article article, StoryRow row, StoryCell cell, String base, Typesetting set, Set<Kind> shown) {
        Reading parts = reading();
        parts.prose().setText(textSize, set, isHeading(cell));
        ReadingText words = ReadingText.of(article, cell);
        parts.prose().set(words.text(), CellWords.isTinted(cell, shown) ? words.words() : List.of(),
                CellWords.isDotted(cell, shown) ? words.words() : List.of(), words.boxed());
        small(parts.sign()).setText(CellWords.signs(row, cell, base, shown));
        small(parts.note()).setText(CellWords.note(cell));
    }

    /** Made when first needed, as most cells of a story of many outlets only ever say that nothing is told, or never do. */
    private Reading reading() {
        if (reading.isEmpty()) {
            reading = Optional.of(new Reading());
            getChildren().addAll(reading.get().parts());
        }
        return reading.get();
    }

    private Label absence() {
        if (absence.isEmpty()) {
            absence = Optional.of(StyleClass.NOT_IN.on(new Label()));
            getChildren().add(absence.get());
        }
        return absence.get();
    }

    private Label small(Label label) {
        label.setStyle("-fx-font-size: " + metaSize(textSize) + "px;");
        return label;
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
    protected void layoutChildren() {
        double inner = Math.max(1, Math.min(getWidth(), readingWidth) - 2 * INSET);
        double line = line(textSize);
        if (!told) {
            absence.ifPresent(label -> label.resizeRelocate(INSET, INSET, Math.min(inner, label.prefWidth(-1)), label.prefHeight(-1)));
            return;
        }
        Label sign = reading().sign();
        double signWidth = sign.getText().isEmpty() ? 0 : Math.ceil(sign.prefWidth(-1)) + 6;
        sign.resizeRelocate(INSET, INSET, signWidth, line);
        reading().note().resizeRelocate(INSET + signWidth, INSET, Math.max(0, inner - signWidth), line);
        reading().prose().resizeRelocate(INSET, INSET + line + GAP, inner, Math.max(0, getHeight() - 2 * INSET - line - GAP));
    }
}
