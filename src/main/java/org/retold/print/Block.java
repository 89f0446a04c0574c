package org.retold.print;

import java.util.List;
import java.util.Optional;

/** A part of a document. Blocks stand one beneath the other; what does not fit on a page goes on on the next one. */
public sealed interface Block {

    /** What can stand in a cell of a table as well. */
    sealed interface Flowing extends Block {
    }

    /**
     * Words, broken into lines. New lines in them are kept. A heading is a paragraph of a heading's style.
     *
     * @param hanging what stands in a margin of the paragraph's own beside its first line, such as a number; the margin is
     *                there, too, where this is an empty text
     */
    record Paragraph(List<Run> runs, Style style, Optional<String> hanging) implements Flowing {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(Style style, Run... runs) {
            return new Paragraph(List.of(runs), style, Optional.empty());
        }

        public static Paragraph of(Style style, String words) {
            return of(style, Run.of(words));
        }
    }

    /** Ruled lines to write on by hand. */
    record BlankLines(int count) implements Flowing {
    }

    /** Blocks that stand on one page where they fit on one: what flows and tables. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Cells side by side. A row is kept on one page where it fits on one, and is parted between lines where it does not; one
     * row of long cells makes columns that go on from page to page. The head stands again on every page.
     *
     * @param weights how wide the columns are, in relation to one another
     * @param head    a cell a column, or empty for none
     */
    record Table(List<Double> weights, List<Cell> head, List<Row> rows) implements Block {

        public Table {
            weights = List.copyOf(weights);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** A level row, a cell a column. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Flowing> blocks, Ground ground) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(Flowing... blocks) {
            return new Cell(List.of(blocks), Ground.PLAIN);
        }
    }

    /** What lies under a cell's words. */
    enum Ground { PLAIN, HATCHED, LOW, MIDDLE, HIGH }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
    }
}
