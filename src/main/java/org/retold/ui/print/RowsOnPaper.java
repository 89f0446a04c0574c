package org.retold.ui.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.retold.core.text.Article;
import org.retold.print.Block;
import org.retold.print.Mark;
import org.retold.print.PageFormat;
import org.retold.print.Run;
import org.retold.print.Style;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.story.CellWords;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryRow;

/** Story points as level rows, a cell an outlet; what is not told is hatched and says so. */
final class RowsOnPaper {

    /** Of a column, for a text size of 1. */
    static final double NARROWEST = 11.2;

    private final Printable printable;
    private final List<List<Article>> sets;
    private final Opening opening;

    RowsOnPaper(Printable printable, PageFormat format) {
        this.printable = printable;
        this.sets = ColumnSets.of(printable.story().articles(), printable.story().base(),
                (int) (format.contentWidth() / (NARROWEST * format.textSize())));
        this.opening = new Opening(printable);
    }

    List<Block> blocks() {
        String base = printable.base().sigil();
        opening.sign(Kind.SAME).sign(Kind.EDITED).sign(Kind.PARAPHRASED).sign(Kind.MOVED).sign(Kind.ADDED).sign(Kind.DROPPED)
                .sign(Kind.QUOTE.sign(), Messages.words("print.legend.altered"))
                .sample(Mark.OWN_WORDS, Messages.words("print.legend.own", base))
                .sample(Mark.PARAPHRASED, Messages.words("print.legend.paraphrased"))
                .sample(Mark.BOXED, Messages.words("print.legend.boxed"));
        List<Block> blocks = new ArrayList<>(opening.blocks("print.rows"));
        for (int i = 0; i < sets.size(); i++) {
            blocks.addAll(Opening.part(sets, i));
            blocks.add(table(sets.get(i)));
        }
        return blocks;
    }

    private Block.Table table(List<Article> set) {
        List<Block.Row> rows = printable.story().rows().stream()
                .filter(row -> set.stream().anyMatch(article -> row.cell(article.sigil()).isTold()))
                .map(row -> new Block.Row(set.stream().map(article -> cell(row, article)).toList())).toList();
        return new Block.Table(Collections.nCopies(set.size(), 1.0), set.stream().map(opening::head).toList(), rows);
    }

    private Block.Cell cell(StoryRow row, Article article) {
        StoryCell cell = row.cell(article.sigil()).showing(printable.shown());
        if (!cell.isTold()) {
            return new Block.Cell(List.of(Block.Paragraph.of(Style.NOTE, CellWords.absent(article, cell))), Block.Ground.HATCHED);
        }
        ReadingText reading = ReadingText.of(article, cell);
        String signs = CellWords.signs(row, cell, printable.story().base(), printable.shown());
        List<Run> note = new ArrayList<>();
        if (!signs.isEmpty()) {
            note.add(Run.of(signs + "  ", Mark.SIGN));
        }
        note.add(Run.of(CellWords.note(cell)));
        List<Run> words = new MarkedRuns(reading.text())
                .mark(CellWords.isTinted(cell, printable.shown()) ? reading.words() : List.of(), Mark.OWN_WORDS)
                .mark(CellWords.isDotted(cell, printable.shown()) ? reading.words() : List.of(), Mark.PARAPHRASED)
                .mark(reading.boxed(), Mark.BOXED).runs();
        boolean heading = cell.paragraphs().stream().allMatch(number -> number == 0);
        return Block.Cell.of(new Block.Paragraph(note, Style.NOTE, Optional.empty()),
                new Block.Paragraph(words, heading ? Style.HEADLINE : Style.TEXT, Optional.empty()));
    }
}
