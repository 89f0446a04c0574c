package org.retold.ui.pane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.retold.core.text.Span;
import org.retold.ui.common.WrappableText;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.theme.StyleClass;

/**
 * What is to be seen on an article's text, laid over one another: marks, hits of a search, the selected passages.
 *
 * @param marks      one a passage, or empty before there are any
 * @param shown      kinds that the reader wants to see
 * @param inBase     true in the base article, where differing words are words that others lack
 * @param hits       spans of the article's text that a search has found, in order
 * @param currentHit the one among them that the reader is at, or an empty span
 */
public record Highlights(List<PassageMark> marks, Set<Kind> shown, boolean inBase, boolean sameDimmed, Set<Integer> selected,
                         List<Span> hits, Span currentHit) {

    public static final Highlights NONE =
            new Highlights(List.of(), Set.of(), false, false, Set.of(), List.of(), new Span(0, 0));

    public Highlights {
        marks = List.copyOf(marks);
        shown = Set.copyOf(shown);
        selected = Set.copyOf(selected);
        hits = List.copyOf(hits);
    }

    /** A stretch of one line of the column and the style classes it carries; the stretches of a line fill it without gaps. */
    public record Stretch(int length, List<String> styles) {
    }

    /** The stretches of one line of the column. */
    List<Stretch> on(PaneText text, int lineIndex) {
        PaneText.Line line = text.lines().get(lineIndex);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(new Span(line.start(), line.end()), styleOf(line)));
        for (int i = line.firstStop(); i < text.stops().size() && text.stops().get(i).line() == lineIndex; i++) {
            addPassage(layers, text, text.stops().get(i));
        }
        hits.stream().filter(hit -> hit.overlaps(line.source())).forEach(hit -> layers.add(
                new Layer(text.toColumn(hit), hit.equals(currentHit) ? StyleClass.CURRENT_HIT : StyleClass.HIT)));
        return stretches(line, layers);
    }

    /** The mark of a passage without the kinds that the reader does not want to see. */
    public Set<Kind> kindsOf(int passage) {
        if (passage < 0 || passage >= marks.size()) {
            return Set.of();
        }
        Set<Kind> kinds = new HashSet<>(marks.get(passage).kinds());
        kinds.retainAll(shown);
        return kinds;
    }

    /** The boxes of a passage without those of kinds that the reader does not want to see; another title is not worth one. */
    public List<PassageMark.Box> boxesOf(int passage) {
        return passage < 0 || passage >= marks.size() ? List.of()
                : marks.get(passage).boxes().stream().filter(box -> shown.contains(box.disagreement().kind())
                        && (box.disagreement().isSerious() || box.disagreement().kind() != Kind.NAME)).toList();
    }

    /** Keeps words apart that run from right to left, see {@link WrappableText}; looks like nothing. */
    private static final String EVERY_OTHER_WORD = "every-other-word";

    private record Layer(Span span, StyleClass style) {
    }

    private void addPassage(List<Layer> layers, PaneText text, PaneText.Stop stop) {
        Span span = new Span(stop.start(), stop.end());
        Set<Kind> kinds = kindsOf(stop.passage());
        if (kinds.contains(Kind.ADDED)) {
            layers.add(new Layer(span, StyleClass.ADDED));
        }
        if (kinds.contains(Kind.DROPPED) && marks.get(stop.passage()).isDroppedByAll()) {
            layers.add(new Layer(span, StyleClass.DROPPED));
        }
        if (kinds.contains(Kind.PARAPHRASED) && !inBase) {
            layers.add(new Layer(span, StyleClass.PARAPHRASED));
        }
        if (sameDimmed && stop.passage() < marks.size() && stop.passage() >= 0
                && marks.get(stop.passage()).kinds().equals(Set.of(Kind.SAME))) {
            layers.add(new Layer(span, StyleClass.DIMMED));
        }
        if (kinds.contains(Kind.EDITED)) {
            StyleClass style = inBase ? StyleClass.WORD_DROPPED : StyleClass.WORD_ADDED;
            marks.get(stop.passage()).words().forEach(word -> layers.add(new Layer(text.toColumn(word), style)));
        }
        if (selected.contains(stop.passage())) {
            layers.add(new Layer(span, StyleClass.SELECTED));
        }
        boxesOf(stop.passage()).forEach(box -> layers.add(new Layer(text.toColumn(box.span()), styleOf(box.disagreement()))));
    }

    /** A quotation can be long and is boxed with a finer line, so that a figure or a name within it still stands out. */
    private static StyleClass styleOf(Disagreement disagreement) {
        return !disagreement.isSerious() ? StyleClass.BOXED_LIGHTLY
                : disagreement.kind() == Kind.QUOTE ? StyleClass.BOXED_FINELY : StyleClass.BOXED;
    }

    private static StyleClass styleOf(PaneText.Line line) {
        return switch (line.style()) {
            case HEADLINE -> StyleClass.HEADLINE;
            case META -> StyleClass.META;
            case BODY -> StyleClass.BODY;
            case SET_APART -> StyleClass.SET_APART;
            case FOLD -> StyleClass.FOLD;
        };
    }

    private static List<Stretch> stretches(PaneText.Line line, List<Layer> layers) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Layer layer : layers) {
            cuts.add(Math.clamp(layer.span().start(), line.start(), line.end()));
            cuts.add(Math.clamp(layer.span().end(), line.start(), line.end()));
        }
        List<String> pieces = WrappableText.pieces(line.words());
        Set<Integer> odd = new HashSet<>();
        int piece = line.start();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            piece += pieces.get(i).length();
            cuts.add(piece);
            if (i % 2 == 0) {
                IntStream.range(piece, piece + pieces.get(i + 1).length()).forEach(odd::add);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            int at = from;
            List<String> styles = new ArrayList<>(layers.stream().filter(layer -> layer.span().contains(at))
                    .map(layer -> layer.style().css()).toList());
            if (odd.contains(at)) {
                styles.add(EVERY_OTHER_WORD);
            }
            stretches.add(new Stretch(to - from, List.copyOf(styles)));
            from = to;
        }
        return stretches;
    }
}
