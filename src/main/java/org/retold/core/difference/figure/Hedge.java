package org.retold.core.difference.figure;

import java.util.List;
import java.util.Map;
import org.retold.core.difference.figure.Figure.Bound;
import org.retold.core.difference.words.Word;

/** What stands before a number and says that it is not exact; {@code start} is the index of the first such word. */
record Hedge(int start, Bound bound) {

    private static final Map<String, Bound> PHRASES = Map.ofEntries(
            Map.entry("about", Bound.ABOUT), Map.entry("around", Bound.ABOUT), Map.entry("some", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT), Map.entry("approximately", Bound.ABOUT), Map.entry("an estimated", Bound.ABOUT),
            Map.entry("estimated", Bound.ABOUT), Map.entry("circa", Bound.ABOUT), Map.entry("nearly", Bound.NEARLY),
            Map.entry("almost", Bound.NEARLY), Map.entry("close to", Bound.ABOUT), Map.entry("just under", Bound.NEARLY),
            Map.entry("under", Bound.LESS), Map.entry("below", Bound.LESS), Map.entry("less than", Bound.LESS),
            Map.entry("fewer than", Bound.LESS), Map.entry("up to", Bound.LESS), Map.entry("as much as", Bound.LESS),
            Map.entry("as many as", Bound.LESS), Map.entry("at most", Bound.LESS), Map.entry("no more than", Bound.LESS),
            Map.entry("barely", Bound.LESS), Map.entry("well over", Bound.MORE), Map.entry("just over", Bound.MORE),
            Map.entry("more than", Bound.MORE), Map.entry("over", Bound.MORE), Map.entry("at least", Bound.MORE),
            Map.entry("above", Bound.MORE), Map.entry("upwards of", Bound.MORE), Map.entry("in excess of", Bound.MORE),
            Map.entry("a little over", Bound.MORE), Map.entry("a little under", Bound.NEARLY), Map.entry("not quite", Bound.NEARLY),
            Map.entry("exceeding", Bound.MORE), Map.entry("a good", Bound.ABOUT));

    private static final Map<String, Bound> OF_TIME = Map.of("shortly after", Bound.MORE, "just after", Bound.MORE, "soon after", Bound.MORE,
            "shortly before", Bound.LESS, "just before", Bound.LESS);

    /** The same before a time of the day. */
    static Hedge beforeTime(List<Word> words, int at, String text) {
        Bound bound = at > 1 ? OF_TIME.get(joined(words, at - 2, at)) : null;
        return bound == null ? before(words, at, text) : new Hedge(at - 2, bound);
    }

    static Hedge before(List<Word> words, int at, String text) {
        for (int length = 3; length > 0; length--) {
            if (at >= length && isUnbroken(words, at, text)) {
                Bound bound = PHRASES.get(joined(words, at - length, at));
                if (bound != null) {
                    return new Hedge(at - length, bound);
                }
            }
        }
        return new Hedge(at, Bound.NONE);
    }

    private static boolean isUnbroken(List<Word> words, int at, String text) {
        return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).strip().length() <= 1;
    }

    private static String joined(List<Word> words, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        words.subList(from, to).forEach(word -> phrase.append(phrase.isEmpty() ? "" : " ").append(word.lower()));
        return phrase.toString();
    }
}
