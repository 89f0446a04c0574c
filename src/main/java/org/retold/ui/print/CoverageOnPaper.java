package org.retold.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.print.Block;
import org.retold.print.Mark;
import org.retold.print.PageFormat;
import org.retold.print.Run;
import org.retold.print.Style;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.story.CellWords;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryMark;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;

/** Who tells what: story points by outlets, in marks with the paragraph's number. */
final class CoverageOnPaper {

    /** Of the columns, for a text size of 1. */
    private static final double LABEL = 17;
    private static final double MARK = 5.2;
    private static final double TELLERS = 8.5;

    private final Printable printable;
    private final List<List<Article>> sets;
    private final PageFormat format;

    CoverageOnPaper(Printable printable, PageFormat format) {
        this.printable = printable;
        this.format = format;
        this.sets = ColumnSets.of(printable.story().articles(), printable.story().base(),
                (int) ((format.contentWidth() / format.textSize() - LABEL - TELLERS) / MARK));
    }

    List<Block> blocks() {
        String base = printable.base().sigil();
        Opening opening = new Opening(printable);
        opening.sign(StoryMark.FIRST.sign(), Messages.words(StoryMark.FIRST.key()));
        for (StoryMark mark : List.of(StoryMark.EDITED, StoryMark.PARAPHRASED, StoryMark.ALTERED)) {
            opening.sign(mark.sign(), Messages.words(mark.key(), base));
        }
        opening.sign(Kind.MOVED.sign(), Messages.words(Kind.MOVED.key()))
                .sign(StoryMark.ABSENT.sign(), Messages.words(StoryMark.ABSENT.key()))
                .sign("3", Messages.words("print.legend.paragraph"));
        List<Block> blocks = new ArrayList<>(opening.blocks("print.coverage"));
        for (int i = 0; i < sets.size(); i++) {
            blocks.addAll(Opening.part(sets, i));
            blocks.add(table(sets.get(i)));
        }
        return blocks;
    }

    private Block.Table table(List<Article> set) {
        double room = format.contentWidth() / format.textSize();
        List<Double> weights = new ArrayList<>(List.of(Math.max(LABEL, room - TELLERS - set.size() * MARK)));
        set.forEach(article -> weights.add(MARK));
        weights.add(TELLERS);
        List<Block.Cell> head = new ArrayList<>(List.of(Block.Cell.of(Block.Paragraph.of(Style.LABEL,
                Messages.words("story.points", printable.story().rows().size())))));
        set.forEach(article -> head.add(head(article)));
        head.add(Block.Cell.of(Block.Paragraph.of(Style.LABEL, Messages.words("coverage.told-by"))));
        return new Block.Table(weights, head, printable.story().rows().stream().map(row -> row(row, set)).toList());
    }

    private Block.Cell head(Article article) {
        List<StoryRow> told = printable.story().rows().stream().filter(row -> row.cell(article.sigil()).isTold()).toList();
        long alone = told.stream().filter(row -> row.tellers().size() == 1).count();
        return Block.Cell.of(Block.Paragraph.of(Style.LABEL, article.sigil()),
                Block.Paragraph.of(Style.NOTE, article.outlet()),
                Block.Paragraph.of(Style.NOTE, Messages.words("coverage.total.told", told.size())),
                Block.Paragraph.of(Style.NOTE, Messages.words("coverage.total.only", alone)));
    }

    private Block.Row row(StoryRow row, List<Article> set) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of(Block.Paragraph.of(Style.TEXT, row.label()))));
        set.forEach(article -> cells.add(cell(row.cell(article.sigil()))));
        List<Block.Flowing> tellers = new ArrayList<>(List.of(Block.Paragraph.of(Style.NOTE, StoryWords.tellers(row))));
        String changes = StoryWords.changes(row.disputes().stream().filter(dispute ->
                dispute.kind() != Difference.Kind.OPPOSED).toList());
        if (!changes.isEmpty()) {
            tellers.add(Block.Paragraph.of(Style.NOTE, changes));
        }
        if (row.isOpposed()) {
            tellers.add(Block.Paragraph.of(Style.NOTE, Messages.words("rows.opposed")));
        }
        cells.add(new Block.Cell(tellers, Block.Ground.PLAIN));
        return new Block.Row(cells);
    }

    private static Block.Cell cell(StoryCell cell) {
        Block.Ground ground = switch (cell.mark()) {
            case ABSENT -> Block.Ground.HATCHED;
            case ALTERED -> Block.Ground.HIGH;
            case FIRST, SAME, EDITED, PARAPHRASED -> Block.Ground.PLAIN;
        };
        return new Block.Cell(List.of(new Block.Paragraph(List.of(Run.of(CellWords.mark(cell), Mark.SIGN)), Style.LABEL, Optional.empty())),
                ground);
    }
}
