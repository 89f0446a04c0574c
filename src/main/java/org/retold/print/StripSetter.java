package org.retold.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes strips of what flows: lines with their marks, ruled lines, and the white between them. */
final class StripSetter {

    private static final double HANGING = 1.9;

    private final LineBreaker breaker;
    private final double textSize;
    private final Tags tags;

    StripSetter(Typefaces typefaces, PrintDocument document, double textSize, Tags tags) {
        this.breaker = new LineBreaker(typefaces, document, textSize);
        this.textSize = textSize;
        this.tags = tags;
    }

    double textSize() {
        return textSize;
    }

    List<Strip> strips(List<? extends Block.Flowing> blocks, double width, Optional<Tag> parent) {
        List<Strip> strips = new ArrayList<>();
        for (Block.Flowing block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> strips.addAll(paragraph(paragraph, width, parent));
                case Block.BlankLines blank -> blank(blank, width, strips);
            }
        }
        return strips;
    }

    private void blank(Block.BlankLines blank, double width, List<Strip> strips) {
        double height = textSize * 2;
        for (int i = 0; i < blank.count(); i++) {
            strips.add(new Strip(height, List.of(new Ink.Rule(0, height - 1, width, height - 1, .6, Ink.Dash.SOLID, Tint.STRONG_EDGE)),
                    Optional.empty(), false));
        }
        strips.add(Strip.white(textSize * .5, false));
    }

    private List<Strip> paragraph(Block.Paragraph paragraph, double width, Optional<Tag> parent) {
        List<Strip> strips = new ArrayList<>();
        Style style = paragraph.style();
        double indent = paragraph.hanging().isPresent() ? HANGING * textSize : 0;
        Tag tag = tags.next(role(style), parent);
        if (style.before(textSize) > 0) {
            strips.add(Strip.white(style.before(textSize), true));
        }
        List<TextLine> lines = breaker.lines(paragraph, Math.max(1, width - indent));
        boolean mirrored = lines.getFirst().rightToLeft();
        for (int i = 0; i < lines.size(); i++) {
            List<Ink> inks = new ArrayList<>();
            if (i == 0) {
                paragraph.hanging().filter(words -> !words.isEmpty()).ifPresent(words -> hang(words, style, mirrored ? width : 0, indent, inks));
            }
            TextLine line = lines.get(i);
            draw(line, style, mirrored ? width - indent - line.width() : indent, inks);
            if (inks.isEmpty()) {
                inks.add(new Ink.Fill(0, 0, 0, 0, Tint.INK));
            }
            boolean last = i == lines.size() - 1;
            boolean keeps = last ? style.keepsWithNext() : style.keepsWithNext() || i == 0 || i == lines.size() - 2;
            strips.add(new Strip(style.line(textSize), inks, Optional.of(tag), keeps));
        }
        strips.add(Strip.white(style.after(textSize), style.keepsWithNext()));
        return strips;
    }

    private static Tag.Role role(Style style) {
        return switch (style) {
            case TITLE -> Tag.Role.TITLE;
            case SECTION -> Tag.Role.SECTION;
            case HEADLINE -> Tag.Role.HEADLINE;
            case TEXT, LABEL, NOTE -> Tag.Role.PARAGRAPH;
        };
    }

    /** @param edge of the paragraph, in whose margin it stands */
    private void hang(String words, Style style, double edge, double indent, List<Ink> inks) {
        Block.Paragraph note = Block.Paragraph.of(Style.NOTE, words);
        TextLine line = breaker.lines(note, Double.MAX_VALUE).getFirst();
        double from = edge == 0 ? 0 : edge - Math.min(line.width(), indent);
        for (TextLine.Piece piece : line.pieces()) {
            inks.add(new Ink.Words(from + Math.min(piece.x(), indent), base(style) - piece.raised(), piece.words(), piece.font(),
                    Style.NOTE.size(textSize), piece.width(), Tint.SOFT));
        }
    }

    private double base(Style style) {
        return (style.line(textSize) - style.size(textSize)) / 2 + style.size(textSize) * .82;
    }

    private void draw(TextLine line, Style style, double left, List<Ink> inks) {
        double size = style.size(textSize);
        double base = base(style);
        double top = base - size * .8;
        double height = size * 1.06;
        for (TextLine.Piece piece : line.pieces()) {
            double x = left + piece.x();
            if (piece.run().is(Mark.OWN_WORDS)) {
                inks.add(new Ink.Fill(x, top, piece.width(), height, Tint.OWN));
            } else if (piece.run().is(Mark.MISSED_WORDS)) {
                inks.add(new Ink.Fill(x, top, piece.width(), height, Tint.MISSED));
            }
        }
        for (TextLine.Piece piece : line.pieces()) {
            double x = left + piece.x();
            inks.add(new Ink.Words(x, base - piece.raised(), piece.words(), piece.font(), style.size(piece.run(), textSize), piece.width(),
                    style.tint(piece.run())));
            underline(piece, x, base + size * .17, inks);
        }
        boxes(line, left, top, height, inks);
    }

    private static void underline(TextLine.Piece piece, double x, double y, List<Ink> inks) {
        double to = x + piece.width();
        if (piece.run().is(Mark.OWN_WORDS)) {
            inks.add(new Ink.Rule(x, y, to, y, .7, Ink.Dash.SOLID, Tint.OWN_LINE));
        } else if (piece.run().is(Mark.MISSED_WORDS)) {
            inks.add(new Ink.Rule(x, y, to, y, .7, Ink.Dash.DASHED, Tint.MISSED_LINE));
        } else if (piece.run().is(Mark.PARAPHRASED)) {
            inks.add(new Ink.Rule(x, y, to, y, .8, Ink.Dash.DOTTED, Tint.PARAPHRASE_LINE));
        }
    }

    /** One frame around neighbours that are boxed. */
    private static void boxes(TextLine line, double left, double top, double height, List<Ink> inks) {
        double from = Double.NaN;
        for (int i = 0; i <= line.pieces().size(); i++) {
            TextLine.Piece piece = i < line.pieces().size() ? line.pieces().get(i) : null;
            boolean boxed = piece != null && piece.run().is(Mark.BOXED);
            if (boxed) {
                from = Double.isNaN(from) ? left + piece.x() : Math.min(from, left + piece.x());
            } else if (!boxed && !Double.isNaN(from)) {
                TextLine.Piece last = line.pieces().get(i - 1);
                inks.add(new Ink.Frame(from - .8, top - .6, left + last.x() + last.width() - from + 1.6, height + 1.4, Tint.BOX));
                from = Double.NaN;
            }
        }
    }
}
