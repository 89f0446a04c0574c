package org.retold.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.progress.Progress;

/**
 * Lays a document out on pages. No line is parted by the end of a page or wider than its column; nothing is left out; a row of a
 * table stays on one page where it fits on one.
 */
public final class Layout {

    private static final double RUNNING_SIZE = 8;
    private static final String FROM_THE_LEFT = "\u2066";
    private static final String ITS_END = "\u2069";

    private final PrintDocument document;
    private final PageFormat format;
    private final Typefaces typefaces;
    private final Tags tags = new Tags();
    private final StripSetter setter;
    private final Sheets sheets;

    private Layout(PrintDocument document, PageFormat format, Typefaces typefaces) {
        this.document = document;
        this.format = format;
        this.typefaces = typefaces;
        this.setter = new StripSetter(typefaces, document, format.textSize(), tags);
        this.sheets = new Sheets(format);
    }

    /**
     * At least one page.
     *
     * @throws org.retold.core.progress.Cancelled if the pages are no longer wanted
     */
    public static List<Page> pages(PrintDocument document, PageFormat format, Typefaces typefaces, Progress progress) {
        return new Layout(document, format, typefaces).pages(progress);
    }

    private List<Page> pages(Progress progress) {
        lay(document.blocks(), progress);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.count(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    private void lay(List<Block> blocks, Progress progress) {
        List<Block.Flowing> flowing = new ArrayList<>();
        for (Block block : blocks) {
            progress.checkCancelled();
            if (block instanceof Block.Flowing next) {
                flowing.add(next);
            } else {
                List<Strip> before = strips(flowing);
                flowing.clear();
                lay(block, before, progress);
            }
        }
        sheets.flow(strips(flowing), PageFormat.SIDE);
    }

    private List<Strip> strips(List<Block.Flowing> blocks) {
        return setter.strips(blocks, format.contentWidth(), Optional.empty());
    }

    /** @param before what stands above the block; a heading at its end goes to the next page with it */
    private void lay(Block block, List<Strip> before, Progress progress) {
        switch (block) {
            case Block.Table table -> {
                TableSetter rows = new TableSetter(table, sheets, setter, tags, format.contentWidth(), document.rightToLeft());
                int heading = before.size();
                while (heading > 0 && before.get(heading - 1).keepsNext()) {
                    heading--;
                }
                sheets.flow(before.subList(0, heading), PageFormat.SIDE);
                List<Strip> above = new ArrayList<>(before.subList(heading, before.size()));
                if (!before.isEmpty()) {
                    above.add(Strip.white(format.textSize() * .4, true));
                }
                double height = Strip.height(above);
                if (!sheets.isFresh() && sheets.left() < height + rows.roomToBegin(height) - 1e-6) {
                    sheets.turn();
                }
                sheets.flow(above, PageFormat.SIDE);
                rows.set(progress);
            }
            case Block.Together together -> {
                sheets.flow(before, PageFormat.SIDE);
                together(together, progress);
            }
            case Block.PageBreak _ -> {
                sheets.flow(before, PageFormat.SIDE);
                if (!sheets.isFresh()) {
                    sheets.turn();
                }
            }
            case Block.Flowing flowing -> sheets.flow(strips(List.of(flowing)), PageFormat.SIDE);
        }
    }

    private void together(Block.Together together, Progress progress) {
        double height = height(together.blocks());
        if (height > sheets.left() && height <= sheets.room()) {
            sheets.turn();
        }
        lay(together.blocks(), progress);
    }

    /** Measured apart, so that what is only measured has no place in the order of reading. */
    private double height(List<Block> blocks) {
        Tags apart = new Tags();
        StripSetter measure = new StripSetter(typefaces, document, format.textSize(), apart);
        double height = 0;
        for (Block block : blocks) {
            height += switch (block) {
                case Block.Flowing flowing -> Strip.height(measure.strips(List.of(flowing), format.contentWidth(), Optional.empty()));
                case Block.Table table -> new TableSetter(table, sheets, measure, apart, format.contentWidth(), document.rightToLeft()).height() + format.textSize() * .4;
                case Block.Together inner -> height(inner.blocks());
                case Block.PageBreak _ -> sheets.room();
            };
        }
        return height;
    }

    private Page page(int index) {
        List<Page.Part> parts = new ArrayList<>();
        List<Ink> above = new ArrayList<>();
        double line = PageFormat.EDGE + 9;
        double dateWidth = width(document.dated());
        String head = shortened(document.head(), format.contentWidth() - dateWidth - 24);
        double right = format.width() - PageFormat.SIDE;
        words(document.dated(), document.rightToLeft() ? PageFormat.SIDE : right - dateWidth, line, above);
        words(head, document.rightToLeft() ? right - width(head) : PageFormat.SIDE, line, above);
        above.add(new Ink.Rule(PageFormat.SIDE, line + 6, format.width() - PageFormat.SIDE, line + 6, .5, Ink.Dash.SOLID, Tint.EDGE));
        parts.add(new Page.Part(Optional.empty(), above));
        parts.addAll(sheets.parts(index));
        List<Ink> below = new ArrayList<>();
        String number = (index + 1) + " / " + sheets.count();
        words(FROM_THE_LEFT + number + ITS_END, (format.width() - width(number)) / 2, format.height() - PageFormat.EDGE, below);
        parts.add(new Page.Part(Optional.empty(), below));
        return new Page(format.width(), format.height(), parts);
    }

    private TextLine line(String words) {
        return new LineBreaker(typefaces, document, RUNNING_SIZE / Style.NOTE.size(1))
                .lines(Block.Paragraph.of(Style.NOTE, words.replace('\n', ' ')), Double.MAX_VALUE).getFirst();
    }

    private double width(String words) {
        return line(words).width();
    }

    private String shortened(String words, double room) {
        String kept = words;
        while (!kept.isEmpty() && width(kept.equals(words) ? words : kept.strip() + "…") > room) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.equals(words) ? words : kept.strip() + "…";
    }

    private void words(String words, double x, double base, List<Ink> inks) {
        for (TextLine.Piece piece : line(words).pieces()) {
            inks.add(new Ink.Words(x + piece.x(), base - piece.raised(), piece.words(), piece.font(), RUNNING_SIZE, piece.width(), Tint.SOFT));
        }
    }
}
