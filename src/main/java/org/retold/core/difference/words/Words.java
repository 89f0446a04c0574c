package org.retold.core.difference.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retold.core.text.Span;

/** The words of a stretch of text, in order; punctuation is left out, a possessive's "'s" is cut off. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:[.,]\\d+)*|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

    private static final Set<String> CONTRACTED = WordList.of("it that there he she what who here where let how when");

    private Words() {
    }

    public static List<Word> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Spans count in {@code text}, of which only {@code where} is read. */
    public static List<Word> of(String text, Span where) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(where.start(), where.end());
        while (matcher.find()) {
            String surface = matcher.group();
            int length = surface.length();
            if ((surface.endsWith("'s") || surface.endsWith("’s"))
                    && !CONTRACTED.contains(surface.substring(0, length - 2).toLowerCase(Locale.ROOT))) {
                length -= 2;
            }
            words.add(word(surface.substring(0, length), matcher.start()));
        }
        return words;
    }

    private static Word word(String surface, int start) {
        String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Word(new Span(start, start + surface.length()), surface, lower, Stem.of(lower));
    }

    /** The stems of the content words. */
    public static Set<String> stems(List<Word> words) {
        return words.stream().filter(Word::isContent).map(Word::stem).collect(Collectors.toSet());
    }
}
