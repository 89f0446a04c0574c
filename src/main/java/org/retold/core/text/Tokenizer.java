package org.retold.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words, numbers and signs of punctuation; white space belongs to no token. A word keeps its apostrophes,
 * hyphens and the dots of an abbreviation ({@code U.S.}); a number keeps its separators ({@code 1,480.5}); a sign is one
 * grapheme, so that emoji and combining marks are never cut, or a run of dots, hyphens or quotation marks that stands for one
 * sign. Ideographs and kana are words one by one. Normal forms are equal where only case, quotation marks, dashes, ellipses,
 * the dots of an abbreviation or the encoding of accents differ.
 */
public final class Tokenizer {

    private static final int FIRST_BEYOND_LATIN = 0x300;
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Tokens of the whole text, in order. */
    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** Tokens of one span of the text, with offsets into the whole text. */
    public static List<Token> tokens(String text, Span within) {
        Tokenizer tokenizer = new Tokenizer(text, within.end());
        tokenizer.run(within.start());
        return tokenizer.tokens;
    }

    private void run(int start) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            int next;
            if (isBlank(c)) {
                at += Character.charCount(c);
                continue;
            } else if (isDigit(c)) {
                next = endOfWord(at);
                add(at, next, Token.Kind.NUMBER);
            } else if (standsAlone(c)) {
                next = endOfMarks(at + Character.charCount(c));
                add(at, next, Token.Kind.WORD);
            } else if (Character.isLetter(c)) {
                next = endOfWord(at);
                add(at, next, Token.Kind.WORD);
            } else {
                next = endOfSign(at, c);
                add(at, next, Token.Kind.PUNCTUATION);
            }
            at = next;
        }
    }

    private void add(int from, int to, Token.Kind kind) {
        String surface = text.substring(from, to);
        tokens.add(new Token(new Span(from, to), surface,
                kind == Token.Kind.PUNCTUATION ? normalSign(surface) : normalWord(surface), kind));
    }

    private int endOfWord(int from) {
        int at = from;
        boolean abbreviation = false;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) && !standsAlone(c) || isMark(c) || isInvisible(c)) {
                at += Character.charCount(c);
            } else if (c == '.' && isInitial(from, at) && isInitialBefore(at + 1)) {
                abbreviation = true;
                at++;
            } else if (joins(c, at)) {
                at += Character.charCount(c);
            } else {
                break;
            }
        }
        return abbreviation && at < end && text.charAt(at) == '.' ? at + 1 : at;
    }

    /** True where one letter stands between {@code from} (or the dot before) and {@code at}. */
    private boolean isInitial(int from, int at) {
        return at - 1 >= from && Character.isLetter(text.charAt(at - 1))
                && (at - 1 == from || text.charAt(at - 2) == '.');
    }

    private boolean isInitialBefore(int at) {
        return at < end && Character.isLetter(text.charAt(at))
                && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean joins(int c, int at) {
        int before = text.codePointBefore(at);
        int after = at + 1 < end ? text.codePointAt(at + 1) : ' ';
        return switch (c) {
            case '\'', '’', 'ʼ', '-', '\u2010', '\u2011' ->
                    Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && !standsAlone(after);
            case '.', ',', ':' -> isDigit(before) && isDigit(after);
            default -> false;
        };
    }

    private int endOfSign(int from, int c) {
        int at = from + Character.charCount(c);
        if (c == '.' || c == '-' || c == '\'' || c == '`') {
            while (at < end && text.charAt(at) == c) {
                at++;
            }
            return at;
        }
        return c < FIRST_BEYOND_LATIN && (at >= end || text.charAt(at) < FIRST_BEYOND_LATIN) ? at : endOfGrapheme(from);
    }

    private int endOfGrapheme(int from) {
        Matcher matcher = GRAPHEME.matcher(text).region(from, end);
        return matcher.lookingAt() ? matcher.end() : from + 1;
    }

    private int endOfMarks(int from) {
        int at = from;
        while (at < end && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static String normalWord(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        if (plain) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        boolean letters = Character.isLetter(word.codePointAt(0));
        word.codePoints().filter(c -> !isInvisible(c) && !(letters && c == '.')).map(Tokenizer::normalJoint).forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static int normalJoint(int c) {
        return switch (c) {
            case '’', 'ʼ' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private static String normalSign(String sign) {
        int c = sign.codePointAt(0);
        return switch (c) {
            case '"', '\'', '`', '´', '«', '»', '‹', '›', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '「', '」', '『', '』' -> "\"";
            case '-', '\u2010', '\u2011', '\u2012', '–', '—', '―', '−' -> "-";
            case '…' -> "…";
            case '.' -> sign.length() > 1 ? "…" : ".";
            default -> c < FIRST_BEYOND_LATIN ? sign : Normalizer.normalize(sign, Normalizer.Form.NFKC);
        };
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    private static boolean isMark(int c) {
        return c >= FIRST_BEYOND_LATIN && switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Soft hyphens and joiners stand inside words and are not seen. */
    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c) || Character.isISOControl(c);
    }

    private static boolean standsAlone(int c) {
        if (c < 0x3040) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c) || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
