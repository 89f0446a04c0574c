package org.retold.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Breaks one paragraph into lines no wider than asked for: where its language allows it, and within a word, between letters as
 * readers see them, where a word is wider than the line. Text that runs from right to left is put in the order of sight.
 */
final class LineBreaker {

    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private final Typefaces typefaces;
    private final Locale language;
    private final boolean rightToLeft;
    private final double textSize;

    LineBreaker(Typefaces typefaces, PrintDocument document, double textSize) {
        this.typefaces = typefaces;
        this.language = document.language();
        this.rightToLeft = document.rightToLeft();
        this.textSize = textSize;
    }

    /** At least one line. */
    List<TextLine> lines(Block.Paragraph paragraph, double width) {
        return new Breaking(paragraph, width).lines();
    }

    private final class Breaking {

        private final Style style;
        private final List<Run> runs = new ArrayList<>();
        private final String text;
        private final char[] shaped;
        private final int[] runOf;
        private final Typefaces.Glyph[] glyphs;
        /** Width of all that stands before a place. */
        private final double[] before;
        private final double width;
        private final Bidi bidi;

        Breaking(Block.Paragraph paragraph, double width) {
            this.style = paragraph.style();
            this.width = width;
            StringBuilder words = new StringBuilder();
            paragraph.runs().stream().filter(run -> !run.text().isEmpty()).forEach(run -> {
                runs.add(run);
                words.append(run.text());
            });
            text = words.toString();
            shaped = ArabicForms.shaped(text);
            runOf = new int[text.length()];
            glyphs = new Typefaces.Glyph[text.length()];
            before = new double[text.length() + 1];
            boolean fromTheRight = runsFromTheRight();
            bidi = fromTheRight || Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                    ? new Bidi(text, fromTheRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT) : null;
            measure();
        }

        /** As its first letter does; signs that were put in front of the words say nothing about it. */
        private boolean runsFromTheRight() {
            String words = runs.stream().filter(run -> !run.is(Mark.SIGN)).map(Run::text).collect(Collectors.joining());
            Bidi own = new Bidi(words, rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            return !own.baseIsLeftToRight();
        }

        private void measure() {
            int at = 0;
            for (int run = 0; run < runs.size(); run++) {
                for (int end = at + runs.get(run).text().length(); at < end; at++) {
                    runOf[at] = run;
                }
            }
            for (int i = 0; i < text.length(); i++) {
                before[i + 1] = before[i];
                boolean rest = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
                if (!rest) {
                    glyphs[i] = glyph(i);
                    before[i + 1] += glyphs[i] == null ? 0 : glyphs[i].advance() * size(i);
                }
            }
            GrowingTogether.words(text).forEach(word -> fit(word[0], word[1]));
        }

        /** Letters that grow together have shares of the width that they have together. */
        private void fit(int start, int end) {
            int first = runOf[start];
            if (glyphs[start] == null || IntStream.range(start, end).anyMatch(at -> runOf[at] != first
                    || glyphs[at] != null && glyphs[at].font() != glyphs[start].font())) {
                return;
            }
            double share = typefaces.width(glyphs[start].font(), text.substring(start, end)) * size(start) / (before[end] - before[start]);
            double moved = (before[end] - before[start]) * (share - 1);
            for (int i = end; i > start; i--) {
                before[i] = before[start] + (before[i] - before[start]) * share;
            }
            for (int i = end + 1; i < before.length; i++) {
                before[i] += moved;
            }
        }

        private double size(int at) {
            return style.size(runs.get(runOf[at]), textSize);
        }

        /** What to draw at a place; null for what has no width and no look. */
        private Typefaces.Glyph glyph(int at) {
            Face face = style.face(runs.get(runOf[at]));
            int plain = text.codePointAt(at);
            int codePoint = shaped[at] == text.charAt(at) ? plain : shaped[at];
            if (codePoint == '\t' || Character.getType(plain) == Character.SPACE_SEPARATOR && !typefaces.canShow(face, plain)) {
                return typefaces.glyph(face, ' ');
            }
            int type = Character.getType(codePoint);
            if (type == Character.FORMAT || type == Character.CONTROL || plain >= 0xFE00 && plain <= 0xFE0F) {
                return null;
            }
            return typefaces.glyph(face, codePoint != plain && !typefaces.canShow(face, codePoint) ? plain : codePoint);
        }

        List<TextLine> lines() {
            List<TextLine> lines = new ArrayList<>();
            BreakIterator breaks = BreakIterator.getLineInstance(language);
            breaks.setText(text);
            int start = 0;
            int fitting = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (isWithinWord(end)) {
                    continue;
                }
                if (!fits(start, end) && fitting > start) {
                    lines.add(line(start, fitting));
                    start = fitting;
                }
                while (!fits(start, end)) {
                    int within = lettersThatFit(start, end);
                    if (within == end) {
                        break;
                    }
                    lines.add(line(start, within));
                    start = within;
                }
                fitting = end;
                if (text.charAt(end - 1) == '\n') {
                    lines.add(line(start, end));
                    start = end;
                }
            }
            if (start < text.length() || lines.isEmpty()) {
                lines.add(line(start, text.length()));
            }
            return lines;
        }

        /** A line may end after a quotation mark, but not where the same sign is an apostrophe. */
        private boolean isWithinWord(int end) {
            return end > 1 && end < text.length() && "'\u2019".indexOf(text.charAt(end - 1)) >= 0
                    && Character.isLetter(text.codePointBefore(end - 1)) && Character.isLetter(text.codePointAt(end));
        }

        private boolean fits(int start, int end) {
            return before[trimmed(start, end)] - before[start] <= width + 1e-6;
        }

        private int trimmed(int start, int end) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return last;
        }

        /** End of the letters of a word that is too long; at least one letter, so that there is no end of lines. */
        private int lettersThatFit(int start, int end) {
            BreakIterator letters = BreakIterator.getCharacterInstance(language);
            letters.setText(text);
            int last = letters.following(start);
            for (int next = last; next != BreakIterator.DONE && next <= end && fits(start, next); next = letters.next()) {
                last = next;
            }
            return Math.min(end, last);
        }

        private TextLine line(int start, int untrimmed) {
            int end = trimmed(start, untrimmed);
            int[] order = bidi == null || start == end ? IntStream.range(start, end).toArray() : visual(start, end);
            Setting setting = new Setting();
            for (int k = 0; k < order.length; k++) {
                if (glyphs[order[k]] != null) {
                    int letter = letterOf(order, k);
                    if (letter > k) {
                        setting.sign(order[k], IntStream.range(firstSign(order, k), letter).map(at -> order[at]).toArray(), order[letter]);
                    } else {
                        setting.letter(order[k]);
                    }
                }
            }
            setting.end();
            return new TextLine(setting.pieces, setting.x, bidi != null && !bidi.baseIsLeftToRight());
        }

        /** Where letters run from the right, what stands over or under a letter comes before it in the order of sight. */
        private int letterOf(int[] order, int k) {
            int letter = k;
            while (letter < order.length && isSign(order[letter])) {
                letter++;
            }
            return letter < order.length && glyphs[order[letter]] != null ? letter : k;
        }

        private int firstSign(int[] order, int k) {
            int first = k;
            while (first > 0 && isSign(order[first - 1])) {
                first--;
            }
            return first;
        }

        private boolean isSign(int at) {
            return isFromTheRight(at) && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK && glyphs[at] != null
                    && glyphs[at].advance() == 0;
        }

        private boolean isFromTheRight(int at) {
            return bidi != null && bidi.getLevelAt(at) % 2 == 1;
        }

        /** Puts letters beside one another, from left to right. */
        private final class Setting {

            private final List<TextLine.Piece> pieces = new ArrayList<>();
            private final StringBuilder words = new StringBuilder();
            private double from;
            private double x;
            private int previous = -1;

            void letter(int at) {
                if (previous >= 0 && (runOf[previous] != runOf[at] || glyphs[previous].font() != glyphs[at].font())) {
                    end();
                }
                words.appendCodePoint(isFromTheRight(at) ? mirrored(glyphs[at].codePoint()) : glyphs[at].codePoint());
                x += before[at + 1] - before[at];
                previous = at;
            }

            /**
             * In the middle of its letter, which has not been put yet.
             *
             * @param all signs of the letter, this one among them, in the order of sight
             */
            void sign(int at, int[] all, int letter) {
                end();
                double middle = glyphs[letter].advance() * size(letter) / 2 - glyphs[at].middle() * size(at);
                double raised = size(at) * StackedSigns.raised(glyphs[letter], IntStream.of(all).mapToObj(sign -> glyphs[sign]).toList().reversed(),
                        glyphs[at]);
                pieces.add(new TextLine.Piece(runs.get(runOf[at]), glyphs[at].font(), Character.toString(glyphs[at].codePoint()), x + middle, 0,
                        raised));
            }

            void end() {
                if (previous >= 0) {
                    pieces.add(new TextLine.Piece(runs.get(runOf[previous]), glyphs[previous].font(), words.toString(), from, x - from, 0));
                    words.setLength(0);
                    previous = -1;
                }
                from = x;
            }
        }

        /** Places in the order of sight. */
        private int[] visual(int start, int end) {
            Bidi line = bidi.createLineBidi(start, end);
            int count = line.getRunCount();
            byte[] levels = new byte[count];
            Integer[] stretches = new Integer[count];
            for (int i = 0; i < count; i++) {
                levels[i] = (byte) line.getRunLevel(i);
                stretches[i] = i;
            }
            Bidi.reorderVisually(levels, 0, stretches, 0, count);
            int[] order = new int[end - start];
            int k = 0;
            for (int stretch : stretches) {
                int first = start + line.getRunStart(stretch);
                int limit = start + line.getRunLimit(stretch);
                if (line.getRunLevel(stretch) % 2 == 0) {
                    for (int at = first; at < limit; at++) {
                        order[k++] = at;
                    }
                } else {
                    for (int at = limit - 1; at >= first; at--) {
                        order[k++] = at;
                    }
                }
            }
            return order;
        }

        private static int mirrored(int codePoint) {
            int at = MIRRORED.indexOf(codePoint);
            return at < 0 ? codePoint : MIRRORED.charAt(at ^ 1);
        }
    }
}
