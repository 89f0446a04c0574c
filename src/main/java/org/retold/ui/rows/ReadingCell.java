package org.retold.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryMark;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;
import org.retold.ui.theme.StyleClass;

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
    void show(Article article, StoryRow row, String base, double newTextSize, Set<Kind> shown) {
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
            showReading(article, row, cell, base, shown);
        } else {
            absent.setText(absentWords(article, cell));
        }
        requestLayout();
    }

    private void showReading(Article article, StoryRow row, StoryCell cell, String base, Set<Kind> shown) {
        ReadingText reading = ReadingText.of(article, cell);
        boolean tinted = shown.contains(Kind.EDITED) && (cell.mark() == StoryMark.EDITED || cell.mark() == StoryMark.ALTERED);
        boolean dotted = shown.contains(Kind.PARAPHRASED) && cell.mark() == StoryMark.PARAPHRASED;
        boolean first = cell.mark() == StoryMark.FIRST;
        prose.setTextSize(textSize, isHeading(cell));
        prose.set(reading.text(), tinted ? reading.words() : List.of(),
                dotted ? reading.words() : List.of(), reading.boxed());
        sign.setText(signs(row, cell, base, shown));
        String place = StoryWords.places(cell);
        String words = cell.moved() ? Messages.words("rows.moved", place) : place;
        String changes = StoryWords.changes(cell.changes());
        note.setText(first || changes.isEmpty() ? words : words + " · " + changes);
    }

    /** Against the base: what it lacks is added, what others lack is dropped by so many. */
    private static String signs(StoryRow row, StoryCell cell, String base, Set<Kind> shown) {
        List<String> signs = new ArrayList<>();
        int dropped = row.cells().size() - row.tellers().size();
        if (cell.sigil().equals(base) && dropped > 0 && shown.contains(Kind.DROPPED)) {
            signs.add(Kind.DROPPED.sign() + dropped);
        } else if (!cell.sigil().equals(base) && !row.first().equals(base) && shown.contains(Kind.ADDED)) {
            signs.add(Kind.ADDED.sign());
        }
        sign(cell, shown).ifPresent(signs::add);
        if (cell.moved() && shown.contains(Kind.MOVED)) {
            signs.add(Kind.MOVED.sign());
        }
        return String.join(" ", signs);
    }

    private static Optional<String> sign(StoryCell cell, Set<Kind> shown) {
        return switch (cell.mark()) {
            case FIRST, ABSENT -> Optional.empty();
            case SAME -> Optional.of(Kind.SAME.sign()).filter(sign -> shown.contains(Kind.SAME));
            case EDITED -> Optional.of(cell.mark().sign()).filter(sign -> shown.contains(Kind.EDITED));
            case PARAPHRASED -> Optional.of(cell.mark().sign()).filter(sign -> shown.contains(Kind.PARAPHRASED));
            case ALTERED -> Optional.of(cell.mark().sign()).filter(sign -> !cell.changes().isEmpty());
        };
    }

    private static String absentWords(Article article, StoryCell cell) {
        String absent = Messages.words("story.not-in", article.sigil());
        if (cell.related().isEmpty()) {
            return absent;
        }
        String near = cell.related().stream().limit(3).map(passage -> article.paragraphOf(article.passages().get(passage)).number())
                .map(number -> number == 0 ? Messages.words("passage.headline") : "¶ " + number).distinct()
                .collect(Collectors.joining(", "));
        return absent + "\n" + Messages.words("rows.related", near);
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
