package org.retold.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;

/**
 * An article's text as it stands in its column: one line a paragraph, offsets of the article and of the column translated into
 * one another. Paragraphs on the same line of the article share a line here. What was set apart is folded into one line a run,
 * or stands in full where the reader asked for it.
 *
 * <p>A <em>stop</em> is where a passage, or a paragraph without passages, begins; stops number the places of the column from 0,
 * so that a place between two stops is a number between theirs.
 */
public final class PaneText {

    private final String text;
    private final List<Line> lines;
    private final List<Stop> stops;
    private final int[] stopOfPassage;

    /** @param start of the line in the column's text; {@code source} is the span of the article that it shows */
    public record Line(Style style, int start, Span source, String words, int firstStop) {

        public int end() {
            return start + words.length();
        }

        public boolean isFolded() {
            return style == Style.FOLD;
        }
    }

    public enum Style { HEADLINE, META, BODY, SET_APART, FOLD }

    /** @param passage index of the passage, or -1 for a paragraph that has none */
    public record Stop(int line, int start, int end, int passage) {
    }

    private PaneText(Builder builder) {
        this.text = String.join("\n", builder.lines.stream().map(Line::words).toList());
        this.lines = List.copyOf(builder.lines);
        this.stops = List.copyOf(builder.stops);
        this.stopOfPassage = builder.stopOfPassage;
    }

    public static PaneText of(Article article, boolean setApartShown) {
        Builder builder = new Builder(article);
        List<Paragraph> paragraphs = article.paragraphs();
        int from = 0;
        while (from < paragraphs.size()) {
            boolean folds = !setApartShown && paragraphs.get(from).role() == Role.BOILERPLATE;
            int to = from + 1;
            while (to < paragraphs.size() && (folds ? paragraphs.get(to).role() == Role.BOILERPLATE
                    : sharesLine(article, paragraphs.get(to - 1), paragraphs.get(to)))) {
                to++;
            }
            builder.add(paragraphs.subList(from, to), folds);
            from = to;
        }
        return new PaneText(builder);
    }

    public String text() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Stop> stops() {
        return stops;
    }

    /** The stop where the passage begins. Every passage has one. */
    public int stopOf(int passage) {
        return stopOfPassage[passage];
    }

    public Stop stop(int passage) {
        return stops.get(stopOfPassage[passage]);
    }

    /** @return the passage at the offset of the column's text, or -1 */
    public int passageAt(int offset) {
        int found = -1;
        for (Stop stop : stops) {
            if (stop.start() > offset) {
                break;
            }
            found = offset <= stop.end() ? stop.passage() : -1;
        }
        return found;
    }

    public Line lineAt(int offset) {
        return lines.get(lineIndexAt(line -> line.start() > offset));
    }

    /** Translates a span of the article; what lies in a fold is empty there. */
    public Span toColumn(Span span) {
        Line line = lines.get(lineIndexAt(candidate -> candidate.source().start() > span.start()));
        if (line.isFolded()) {
            return new Span(line.start(), line.start());
        }
        int by = line.start() - line.source().start();
        int start = Math.clamp(span.start() + by, line.start(), line.end());
        return new Span(start, Math.clamp(span.end() + by, start, line.end()));
    }

    /** The last stop that begins at the offset of the article or before it. */
    public int stopAt(int offset) {
        int column = toColumn(new Span(offset, offset)).start();
        int found = 0;
        for (int i = 0; i < stops.size() && stops.get(i).start() <= column; i++) {
            found = i;
        }
        return found;
    }

    /** Translates an offset of the column's text into one of the article. */
    public int toArticle(int offset) {
        Line line = lineAt(offset);
        return offset - line.start() + line.source().start();
    }

    private int lineIndexAt(Predicate<Line> isBehind) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isBehind.test(lines.get(middle))) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static boolean sharesLine(Article article, Paragraph one, Paragraph next) {
        return one.role() != Role.BOILERPLATE && next.role() != Role.BOILERPLATE
                && article.text().substring(one.span().end(), next.span().start()).indexOf('\n') < 0;
    }

    private static final class Builder {

        private final Article article;
        private final List<Line> lines = new ArrayList<>();
        private final List<Stop> stops = new ArrayList<>();
        private final int[] stopOfPassage;
        private int offset;

        Builder(Article article) {
            this.article = article;
            this.stopOfPassage = new int[article.passages().size()];
        }

        void add(List<Paragraph> paragraphs, boolean folds) {
            Span source = new Span(paragraphs.getFirst().span().start(), paragraphs.getLast().span().end());
            String words = folds ? Messages.words("column.fold", paragraphs.size())
                    : source.of(article.text()).replace('\n', ' ');
            Line line = new Line(folds ? Style.FOLD : style(paragraphs), offset, source, words, stops.size());
            int by = offset - source.start();
            for (Paragraph paragraph : paragraphs) {
                for (int passage : paragraph.passages()) {
                    Span span = article.passages().get(passage).span();
                    stopOfPassage[passage] = stops.size();
                    stops.add(new Stop(lines.size(), span.start() + by, span.end() + by, passage));
                }
            }
            if (stops.size() == line.firstStop()) {
                stops.add(new Stop(lines.size(), line.start(), line.end(), -1));
            }
            lines.add(line);
            offset = line.end() + 1;
        }

        private static Style style(List<Paragraph> paragraphs) {
            if (paragraphs.stream().anyMatch(paragraph -> paragraph.role() == Role.BODY)) {
                return Style.BODY;
            }
            return switch (paragraphs.getFirst().role()) {
                case HEADLINE -> Style.HEADLINE;
                case BOILERPLATE -> Style.SET_APART;
                case BYLINE, DATELINE, BODY -> Style.META;
            };
        }
    }
}
