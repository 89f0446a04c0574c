package org.retold.ui.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.retold.core.align.Link;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.print.Block;
import org.retold.print.Mark;
import org.retold.print.PageFormat;
import org.retold.print.Run;
import org.retold.print.Style;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.comparison.PassageRef;

/**
 * Every article in its own order, one column beside the other from page to page. Where the window draws connectors, a sign in
 * front of a passage names the paragraph of the base that tells the same.
 */
final class ColumnsOnPaper {

    private final Printable printable;
    private final List<List<Article>> sets;
    private final Opening opening;
    private final String base;

    ColumnsOnPaper(Printable printable, PageFormat format) {
        this.printable = printable;
        this.base = printable.base().sigil();
        this.sets = ColumnSets.of(printable.story().articles(), base,
                (int) (format.contentWidth() / ((RowsOnPaper.NARROWEST + 2) * format.textSize())));
        this.opening = new Opening(printable);
    }

    List<Block> blocks() {
        opening.sign(Kind.EDITED).sign(Kind.PARAPHRASED).sign(Kind.MOVED).sign(Kind.ADDED).sign(Kind.DROPPED)
                .sign(base + " 3", Messages.words("print.legend.place", base))
                .sample(Mark.OWN_WORDS, Messages.words("print.legend.own", base))
                .sample(Mark.MISSED_WORDS, Messages.words("print.legend.missed", base))
                .sample(Mark.BOXED, Messages.words("print.legend.boxed"));
        List<Block> blocks = new ArrayList<>(opening.blocks("print.columns"));
        for (int i = 0; i < sets.size(); i++) {
            blocks.addAll(Opening.part(sets, i));
            List<Article> set = sets.get(i);
            blocks.add(new Block.Table(Collections.nCopies(set.size(), 1.0), set.stream().map(opening::head).toList(),
                    List.of(new Block.Row(set.stream().map(this::column).toList()))));
        }
        return blocks;
    }

    private Block.Cell column(Article article) {
        List<Block.Flowing> blocks = new ArrayList<>();
        int apart = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() == Role.BOILERPLATE) {
                apart++;
            } else {
                blocks.add(block(article, paragraph));
            }
        }
        if (apart > 0) {
            blocks.add(Block.Paragraph.of(Style.NOTE, Messages.words("print.apart", apart)));
        }
        return new Block.Cell(blocks, Block.Ground.PLAIN);
    }

    private Block.Flowing block(Article article, Paragraph paragraph) {
        return switch (paragraph.role()) {
            case HEADLINE -> new Block.Paragraph(runs(article, paragraph), Style.HEADLINE, Optional.of(""));
            case BODY -> new Block.Paragraph(runs(article, paragraph), Style.TEXT, Optional.of(String.valueOf(paragraph.number())));
            case BYLINE, DATELINE, BOILERPLATE -> new Block.Paragraph(List.of(Run.of(paragraph.span().of(article.text()))), Style.NOTE,
                    Optional.of(""));
        };
    }

    private List<Run> runs(Article article, Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        for (int index : paragraph.passages()) {
            Passage passage = article.passages().get(index);
            if (!runs.isEmpty()) {
                runs.add(Run.of(" "));
            }
            PassageMark mark = printable.marks().of(new PassageRef(article.sigil(), index));
            String signs = signs(article, index, mark);
            if (!signs.isEmpty()) {
                runs.add(Run.of(signs + "\u00a0\u00a0", Mark.SIGN));
            }
            runs.addAll(marked(article, passage, mark));
        }
        return runs;
    }

    private List<Run> marked(Article article, Passage passage, PassageMark mark) {
        boolean edited = mark.is(Kind.EDITED) && shows(Kind.EDITED);
        List<Span> boxes = mark.boxes().stream().filter(box -> box.disagreement().isSerious() && shows(box.disagreement().kind()))
                .map(PassageMark.Box::span).toList();
        return new MarkedRuns(article.textOf(passage))
                .mark(edited ? within(mark.words(), passage) : List.of(),
                        article.sigil().equals(base) ? Mark.MISSED_WORDS : Mark.OWN_WORDS)
                .mark(within(boxes, passage), Mark.BOXED).runs();
    }

    private static List<Span> within(List<Span> spans, Passage passage) {
        return spans.stream().filter(passage.span()::overlaps).map(span -> new Span(Math.max(span.start(), passage.span().start()),
                Math.min(span.end(), passage.span().end())).shifted(-passage.span().start())).toList();
    }

    private boolean shows(Kind kind) {
        return printable.shown().contains(kind);
    }

    private String signs(Article article, int passage, PassageMark mark) {
        boolean ofBase = article.sigil().equals(base);
        List<String> signs = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (mark.is(kind) && shows(kind) && !kind.isDisagreement() && kind != Kind.SAME && (!ofBase || kind == Kind.DROPPED)) {
                signs.add(kind == Kind.DROPPED ? kind.sign() + mark.absent().size() : kind.sign());
            }
        }
        String place = ofBase || mark.is(Kind.ADDED) ? "" : place(article, passage);
        if (!place.isEmpty()) {
            signs.add(place);
        }
        return String.join("\u00a0", signs);
    }

    /** Paragraphs of the base that a passage is linked with. */
    private String place(Article article, int passage) {
        Article against = printable.base();
        if (printable.collation().find(article.sigil()).isEmpty()) {
            return "";
        }
        Set<Integer> numbers = new TreeSet<>();
        for (Link link : printable.collation().pair(base, article.sigil()).alignment().links()) {
            if (link.b().contains(passage)) {
                link.a().forEach(told -> numbers.add(against.paragraphOf(against.passages().get(told)).number()));
            }
        }
        return numbers.isEmpty() ? "" : base + "\u00a0" + numbers.stream()
                .map(number -> number == 0 ? Messages.words("coverage.headline") : String.valueOf(number)).collect(Collectors.joining(","));
    }
}
