package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text cut into lines that are paragraphs. Lines that an editor wrapped at a column are one paragraph: told by every line
 * being as long as the next one's first word let it be.
 */
record Layout(String text, List<Line> lines) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    static Layout of(String text) {
        String normalised = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Line> lines = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int number = 0;
        int at = 0;
        while (at <= normalised.length()) {
            int end = normalised.indexOf('\n', at);
            end = end < 0 ? normalised.length() : end;
            Span line = trimmed(normalised, at, end);
            if (line.isEmpty() && !block.isEmpty()) {
                addBlock(normalised, block, number++, lines);
                block.clear();
            } else if (!line.isEmpty()) {
                block.add(line);
            }
            at = end + 1;
        }
        addBlock(normalised, block, number, lines);
        return new Layout(normalised, List.copyOf(lines));
    }

    static Layout of(List<ParagraphDraft> drafts) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (ParagraphDraft draft : drafts) {
            String words = draft.text().replace("\r\n", "\n").replace('\r', '\n').strip();
            Span inside = trimmed(words, 0, words.length());
            if (!inside.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                lines.add(new Line(inside.shifted(text.length()), lines.size(), inside.of(words), draft.role()));
                text.append(words);
            }
        }
        return new Layout(text.toString(), List.copyOf(lines));
    }

    static Span trimmed(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Tokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static void addBlock(String text, List<Span> block, int number, List<Line> lines) {
        if (block.size() > 1 && isWrapped(text, block)) {
            Span whole = new Span(block.getFirst().start(), block.getLast().end());
            lines.add(new Line(whole, number, whole.of(text), Optional.empty()));
        } else {
            block.forEach(line -> lines.add(new Line(line, number, line.of(text), Optional.empty())));
        }
    }

    private static boolean isWrapped(String text, List<Span> block) {
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int i = 1; i < block.size(); i++) {
            Span line = block.get(i);
            int space = text.indexOf(' ', line.start());
            int firstWord = (space < 0 || space > line.end() ? line.end() : space) - line.start();
            if (block.get(i - 1).length() + 1 + firstWord <= width - 6) {
                return false;
            }
        }
        return true;
    }
}
