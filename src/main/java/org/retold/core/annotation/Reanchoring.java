package org.retold.core.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retold.core.diff.ListDiff;
import org.retold.core.diff.Match;
import org.retold.core.text.Span;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Where words of a text stand in a newer version of it. Exact where they stand there with what stood around them: the window of
 * words and surroundings, grown until it stood only once in the old text, has to stand exactly once in the new one. To be checked
 * where the two texts, aligned word by word, have most of the words and something beside them in one place, or where the words
 * stand in only one other place. Orphaned else: a sentence that only looks alike, elsewhere, is never taken for the annotated one.
 */
public final class Reanchoring {

    /** Units of text around the words that have to be unchanged too; fewer only at the ends of the text. */
    private static final int AROUND = 32;
    /** Words in a row beside the annotated ones, on one side, that show that the place is the same. */
    private static final int NEIGHBOURS = 2;
    /** How far from the annotated words such neighbours may be, in words. */
    private static final int NEAR = 12;
    private static final double ENOUGH_KEPT = .6;
    /** Words that stand only once and are at least so long are no coincidence. */
    private static final int LONG_ENOUGH = 24;

    /**
     * @param span in the new text; in the old text where it is orphaned
     */
    public record Found(Span span, Anchor.Standing standing) {
    }

    private final String before;
    private final String after;
    private final List<Token> old;
    private final List<Token> now;
    /** By index of an old token, the index of the new one that it is aligned with, or -1. */
    private final int[] aligned;

    public Reanchoring(String before, String after) {
        this.before = before;
        this.after = after;
        old = Tokenizer.tokens(before);
        now = Tokenizer.tokens(after);
        aligned = new int[old.size()];
        Arrays.fill(aligned, -1);
        if (!before.equals(after)) {
            for (Match match : ListDiff.matches(old.stream().map(Token::normal).toList(), now.stream().map(Token::normal).toList())) {
                for (int i = 0; i < match.length(); i++) {
                    aligned[match.a() + i] = match.b() + i;
                }
            }
        }
    }

    /** Where the words of a span of the old text are now. */
    public Found find(Span span) {
        if (span.end() > before.length()) {
            return new Found(span, Anchor.Standing.ORPHANED);
        }
        if (before.equals(after)) {
            return new Found(span, Anchor.Standing.EXACT);
        }
        return exact(span).map(found -> new Found(found, Anchor.Standing.EXACT))
                .or(() -> near(span).or(() -> elsewhere(span)).map(found -> new Found(found, Anchor.Standing.CHECK)))
                .orElse(new Found(span, Anchor.Standing.ORPHANED));
    }

    /** The same anchor in the new text. One that a reader has to check stays so; one that was orphaned is looked for again. */
    public Anchor moved(Anchor anchor) {
        if (anchor.standing() == Anchor.Standing.ORPHANED) {
            return once(anchor.quote()).map(span -> new Anchor(anchor.article(), span, anchor.quote(), Anchor.Standing.CHECK)).orElse(anchor);
        }
        Found found = find(anchor.span());
        boolean sure = found.standing() == Anchor.Standing.EXACT && anchor.standing() == Anchor.Standing.CHECK;
        return new Anchor(anchor.article(), found.span(), anchor.quote(), sure ? Anchor.Standing.CHECK : found.standing());
    }

    private Optional<Span> exact(Span span) {
        int around = AROUND;
        Span window = window(span, around);
        while (!standsOnce(before, window.of(before))) {
            around *= 2;
            window = window(span, around);
        }
        String words = window.of(before);
        int at = after.indexOf(words);
        if (at < 0 || after.indexOf(words, at + 1) >= 0 || beginsOrEndsElsewhere(window, at)) {
            return Optional.empty();
        }
        return Optional.of(span.shifted(at - window.start()));
    }

    private Span window(Span span, int around) {
        return new Span(Math.max(0, span.start() - around), Math.min(before.length(), span.end() + around));
    }

    /** Where the window was cut short by an end of the old text, more may now stand there only if enough stands on the other side. */
    private boolean beginsOrEndsElsewhere(Span window, int at) {
        boolean cutAtStart = window.start() == 0 && at > 0;
        boolean cutAtEnd = window.end() == before.length() && at + window.length() < after.length();
        return cutAtStart && cutAtEnd;
    }

    private static boolean standsOnce(String text, String words) {
        int at = text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0;
    }

    /** The place that the alignment gives, if most of the words and some of what stood beside them are there. */
    private Optional<Span> near(Span span) {
        int from = firstAfter(span.start());
        int to = firstAfter(span.end());
        if (to < old.size() && old.get(to).span().start() < span.end()) {
            to++;
        }
        if (from >= to) {
            return Optional.empty();
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (aligned[i] >= 0) {
                kept.add(i);
            }
        }
        if (kept.isEmpty() || length(old, kept) < ENOUGH_KEPT * length(old, range(from, to)) || !hasNeighbours(from, to)) {
            return Optional.empty();
        }
        int first = aligned[kept.getFirst()];
        int last = aligned[kept.getLast()];
        if (length(old, kept) < ENOUGH_KEPT * length(now, range(first, last + 1))) {
            return Optional.empty();
        }
        return Optional.of(hull(span, kept.getFirst(), kept.getLast()));
    }

    /** From the first kept word to the last, as far into them as the span went. */
    private Span hull(Span span, int first, int last) {
        Span start = now.get(aligned[first]).span();
        Span end = now.get(aligned[last]).span();
        int within = isTheSame(first) ? Math.max(0, span.start() - old.get(first).span().start()) : 0;
        int left = isTheSame(last) ? Math.max(0, old.get(last).span().end() - span.end()) : 0;
        return new Span(start.start() + within, end.end() - left);
    }

    private boolean isTheSame(int oldToken) {
        return old.get(oldToken).surface().equals(now.get(aligned[oldToken]).surface());
    }

    private int firstAfter(int offset) {
        int low = 0;
        int high = old.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (old.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static int length(List<Token> tokens, List<Integer> indices) {
        return indices.stream().mapToInt(i -> tokens.get(i).isWord() ? tokens.get(i).span().length() : 0).sum();
    }

    /** True where words in a row before or behind the annotated ones are aligned, near enough to their new place. */
    private boolean hasNeighbours(int from, int to) {
        int first = IntStream.range(from, to).filter(i -> aligned[i] >= 0).findFirst().orElseThrow();
        int last = IntStream.range(from, to).filter(i -> aligned[i] >= 0).reduce((_, i) -> i).orElseThrow();
        return inARow(Math.max(0, from - NEAR), from, first) || inARow(to, Math.min(old.size(), to + NEAR), last);
    }

    private boolean inARow(int from, int to, int anchor) {
        int row = 0;
        for (int i = from; i < to; i++) {
            boolean goesOn = aligned[i] >= 0 && old.get(i).isWord() && Math.abs(aligned[i] - aligned[anchor]) <= Math.abs(i - anchor) + NEAR;
            row = goesOn ? row + 1 : old.get(i).isWord() ? 0 : row;
            if (row >= NEIGHBOURS) {
                return true;
            }
        }
        return false;
    }

    private Optional<Span> elsewhere(Span span) {
        String words = span.of(before);
        return standsOnce(before, words) ? once(words) : Optional.empty();
    }

    private Optional<Span> once(String words) {
        int at = words.length() < LONG_ENOUGH ? -1 : after.indexOf(words);
        return at < 0 || after.indexOf(words, at + 1) >= 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }
}
