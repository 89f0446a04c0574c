package org.retold.core.difference.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** The figures of one article, read passage by passage when they are asked for. Not safe for use from several threads. */
public final class Figures {

    private final String text;
    private final List<Span> passages;
    private final Map<Integer, List<Figure>> read = new HashMap<>();
    private final Map<Integer, Optional<NoneOf>> nones = new HashMap<>();

    public Figures(String text, List<Span> passages) {
        this.text = text;
        this.passages = List.copyOf(passages);
    }

    /** Whether two figures that were read before say the same; nothing where one of the spans is no figure, such as "none of them". */
    public static Optional<FigurePair.Answer> compare(Figures a, Span one, Figures b, Span other) {
        return a.at(one).flatMap(figure -> b.at(other).map(against -> FigurePair.Answer.valueOf(Agreement.of(figure, against).name())));
    }

    /** Whether a number begins with the word at that index, in figures or in words. */
    public static boolean isNumber(List<Word> words, int at, String text) {
        return Numeral.at(words, at, text).isPresent();
    }

    /** Whether a word names a day of the week or a month. */
    public static boolean isDayOrMonth(Word word) {
        return Calendar.isMonth(word) || Calendar.isWeekday(word);
    }

    private Optional<Figure> at(Span span) {
        return read.values().stream().flatMap(List::stream).filter(figure -> figure.span().equals(span)).findFirst();
    }

    String between(Span one, Span later) {
        return text.substring(one.end(), later.start());
    }

    /** Whether a passage says that something is so of nothing at all. */
    public boolean saysNone(int passage) {
        return noneOf(passage).isPresent();
    }

    Optional<NoneOf> noneOf(int passage) {
        return nones.computeIfAbsent(passage, index -> NoneOf.in(text, passages.get(index)));
    }

    /** Words of a passage, names among them. */
    List<Word> words(int passage) {
        return Words.of(text, passages.get(passage));
    }

    String after(Span span) {
        return text.substring(span.end());
    }

    int size() {
        return passages.size();
    }

    List<Figure> of(int passage) {
        return read.computeIfAbsent(passage, index -> FigureReader.read(text, passages.get(index)));
    }

    List<Figure> of(List<Integer> several) {
        List<Figure> all = new ArrayList<>();
        several.forEach(passage -> all.addAll(of(passage)));
        return all;
    }
}
