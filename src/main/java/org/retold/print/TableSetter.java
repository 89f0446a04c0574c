package org.retold.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.progress.Progress;

/** Sets a table: its head on every page, each row whole where it fits on a page, parted between lines where it does not. */
final class TableSetter {

    private static final double ACROSS = 6;
    private static final double DOWN = 4.5;
    /** A row that must be parted anyway begins on this page if so many lines have room. */
    private static final double LINES_TO_BEGIN = 6;

    private final Sheets sheets;
    private final StripSetter setter;
    private final Tags tags;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final double width;
    private final List<List<Strip>> head;
    private final List<Block.Row> rows;
    private final List<List<Strip>> first;
    private final Tag table;

    TableSetter(Block.Table blocks, Sheets sheets, StripSetter setter, Tags tags, double width, boolean rightToLeft) {
        this.sheets = sheets;
        this.setter = setter;
        this.tags = tags;
        this.width = width;
        double all = blocks.weights().stream().mapToDouble(weight -> weight).sum();
        double taken = 0;
        for (double weight : blocks.weights()) {
            double across = width * weight / all;
            lefts.add(rightToLeft ? width - taken - across : taken);
            widths.add(across);
            taken += across;
        }
        table = tags.next(Tag.Role.TABLE, Optional.empty());
        head = cells(blocks.head(), Tag.Role.HEAD_CELL);
        rows = blocks.rows();
        first = rows.isEmpty() ? List.of() : cells(rows.getFirst().cells(), Tag.Role.CELL);
    }

    /**
     * What must be left of a page for the table to begin on it: its head is not left alone.
     *
     * @param above the height of what stands on the same page above it
     */
    double roomToBegin(double above) {
        double row = height(first);
        boolean fits = above + headHeight() + row <= sheets.room();
        return headHeight() + (fits ? row : LINES_TO_BEGIN * setter.textSize());
    }

    /** Of all of it, if it stands on one page. */
    double height() {
        return headHeight() + height(first) + rows.stream().skip(1).mapToDouble(row -> height(cells(row.cells(), Tag.Role.CELL))).sum()
                + setter.textSize();
    }

    void set(Progress progress) {
        head();
        for (int i = 0; i < rows.size(); i++) {
            progress.checkCancelled();
            progress.report(Progress.Stage.PRINTING, (double) i / rows.size());
            row(rows.get(i), i == 0 ? first : cells(rows.get(i).cells(), Tag.Role.CELL));
        }
        sheets.down(setter.textSize());
    }

    private double headHeight() {
        return head.isEmpty() ? 0 : height(head);
    }

    private void row(Block.Row row, List<List<Strip>> cells) {
        double height = height(cells);
        double roomUnderHead = sheets.room() - headHeight();
        if (height <= roomUnderHead + 1e-6) {
            if (height > sheets.left() + 1e-6) {
                turn();
            }
            slice(row, cells, height);
            return;
        }
        if (sheets.left() < LINES_TO_BEGIN * setter.textSize() * 1.36) {
            turn();
        }
        List<List<Strip>> rest = cells;
        while (true) {
            double room = sheets.left() - 2 * DOWN;
            boolean fresh = room >= roomUnderHead - 2 * DOWN - 1;
            List<List<Strip>> now = rest.stream().map(cell -> Sheets.fitting(cell, room, fresh)).toList();
            List<List<Strip>> later = new ArrayList<>();
            for (int i = 0; i < rest.size(); i++) {
                later.add(Sheets.rest(rest.get(i), now.get(i)));
            }
            if (now.stream().anyMatch(cell -> !cell.isEmpty())) {
                slice(row, now, height(now));
            }
            rest = later;
            if (rest.stream().allMatch(List::isEmpty)) {
                return;
            }
            turn();
        }
    }

    private void turn() {
        sheets.turn();
        head();
    }

    private void head() {
        if (head.isEmpty()) {
            return;
        }
        double height = height(head);
        sheets.draw(List.of(new Ink.Fill(0, 0, width, height, Tint.HEAD)), PageFormat.SIDE);
        lay(head);
        sheets.draw(List.of(new Ink.Rule(0, height, width, height, 1, Ink.Dash.SOLID, Tint.STRONG_EDGE)), PageFormat.SIDE);
        sheets.down(height);
    }

    private void slice(Block.Row row, List<List<Strip>> cells, double height) {
        List<Ink> under = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            double left = lefts.get(i);
            double across = widths.get(i);
            switch (row.cells().get(i).ground()) {
                case PLAIN -> { }
                case HATCHED -> under.add(new Ink.Hatch(left, 0, across, height));
                case LOW -> under.add(new Ink.Fill(left, 0, across, height, Tint.LOW));
                case MIDDLE -> under.add(new Ink.Fill(left, 0, across, height, Tint.MIDDLE));
                case HIGH -> under.add(new Ink.Fill(left, 0, across, height, Tint.HIGH));
            }
        }
        sheets.draw(under, PageFormat.SIDE);
        lay(cells);
        List<Ink> rules = new ArrayList<>();
        lefts.stream().filter(left -> left > .01).forEach(left ->
                rules.add(new Ink.Rule(left, 0, left, height, .5, Ink.Dash.SOLID, Tint.EDGE)));
        rules.add(new Ink.Rule(0, height, width, height, .5, Ink.Dash.SOLID, Tint.EDGE));
        sheets.draw(rules, PageFormat.SIDE);
        sheets.down(height);
    }

    private void lay(List<List<Strip>> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheets.lay(cells.get(i), PageFormat.SIDE + lefts.get(i) + ACROSS, DOWN);
        }
    }

    private List<List<Strip>> cells(List<Block.Cell> cells, Tag.Role role) {
        Tag row = tags.next(Tag.Role.ROW, Optional.of(table));
        List<List<Strip>> strips = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double across = Math.max(1, widths.get(i) - 2 * ACROSS);
            strips.add(setter.strips(cells.get(i).blocks(), across, Optional.of(tags.next(role, Optional.of(row)))));
        }
        return strips;
    }

    /** Of the highest cell, without the white at its foot. */
    private static double height(List<List<Strip>> cells) {
        return cells.stream().mapToDouble(TableSetter::inked).max().orElse(0) + 2 * DOWN;
    }

    private static double inked(List<Strip> strips) {
        int end = strips.size();
        while (end > 0 && strips.get(end - 1).isWhite()) {
            end--;
        }
        return Strip.height(strips.subList(0, end));
    }
}
