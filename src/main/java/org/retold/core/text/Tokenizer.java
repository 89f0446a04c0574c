package org.retold.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into tokens: words with their hyphens, apostrophes and dots of acronyms ("U.S.-led", "don't"), numbers with their
 * separators, sign and currency ("1,900", "4-1", "18:42", "$4.1"), and single signs. Promises that tokens are in order, do not
 * overlap, never cut a grapheme, and that whatever no token covers is white space. Scripts written without spaces are cut by
 * {@link BreakIterator}, Han and scripts without a dictionary letter by letter.
 */
public final class Tokenizer {

    private static final Locale THAI = Locale.of("th");

    private final CharSequence text;
    private final int limit;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The tokens of the whole text; spans are offsets into it. */
    public static List<Token> tokens(CharSequence text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** The tokens of a part of the text; spans are offsets into the whole text. */
    public static List<Token> tokens(CharSequence text, Span part) {
        Tokenizer tokenizer = new Tokenizer(text, part.end());
        tokenizer.run(part.start());
        return List.copyOf(tokenizer.tokens);
    }

    private void run(int start) {
        int at = start;
        while (at < limit) {
            int sign = Character.codePointAt(text, at);
            if (isSpace(sign)) {
                at += Character.charCount(sign);
            } else {
                at = next(at, sign);
            }
        }
    }

    private int next(int at, int sign) {
        if (WritingSystem.isUnspaced(sign)) {
            return unspaced(at);
        }
        if (isAlphanumeric(sign)) {
            return word(at, at);
        }
        int after = at + Character.charCount(sign);
        if (after < limit && leadsWord(at, sign, Character.codePointAt(text, after))) {
            return word(at, after);
        }
        return sign(at, sign);
    }

    /** A currency or a sign belongs to the number behind it, "@" and "#" to the word. */
    private boolean leadsWord(int at, int sign, int following) {
        if (Character.getType(sign) == Character.CURRENCY_SYMBOL) {
            return Character.isDigit(following);
        }
        boolean freeBefore = at == 0 || !isAlphanumeric(Character.codePointBefore(text, at));
        return switch (sign) {
            case '-', '−', '+' -> Character.isDigit(following) && (at == 0 || isSpace(Character.codePointBefore(text, at)));
            case '@', '#' -> freeBefore && isAlphanumeric(following) && !WritingSystem.isUnspaced(following);
            default -> false;
        };
    }

    private int word(int start, int from) {
        int at = from;
        boolean joined = true;
        while (joined) {
            while (at < limit && continuesWord(Character.codePointAt(text, at))) {
                at = Graphemes.end(text, at, limit);
            }
            joined = at + 1 < limit && WordJoints.joins(text, at, limit);
            if (joined) {
                at++;
            }
        }
        if (at < limit && text.charAt(at) == '.' && WordJoints.isAcronym(text, from, at)) {
            at++;
            if (at + 1 < limit && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1))) {
                return word(start, at + 1);
            }
        }
        return add(start, at, kind(start, at));
    }

    private static boolean continuesWord(int sign) {
        return isAlphanumeric(sign) && !WritingSystem.isUnspaced(sign) || sign == '\u00AD' || sign == '\u200B';
    }

    private int sign(int at, int sign) {
        int end = Graphemes.end(text, at, limit);
        if (sign == '.' || sign == '-' || sign == '\'' || sign == '`') {
            while (end < limit && text.charAt(end) == sign) {
                end++;
            }
        }
        boolean unit = sign == '%' || sign == '‰' || sign == '°';
        return add(at, end, unit ? Token.Kind.WORD : Token.Kind.PUNCTUATION);
    }

    private int unspaced(int start) {
        int end = start;
        while (end < limit && WritingSystem.isUnspaced(Character.codePointAt(text, end))
                && WritingSystem.cut(text, end) == WritingSystem.cut(text, start)) {
            end = Graphemes.end(text, end, limit);
        }
        WritingSystem.Cut cut = WritingSystem.cut(text, start);
        if (cut == WritingSystem.Cut.BY_LETTER) {
            for (int at = start; at < end; ) {
                at = add(at, Graphemes.end(text, at, limit), Token.Kind.WORD);
            }
            return end;
        }
        BreakIterator words = BreakIterator.getWordInstance(cut == WritingSystem.Cut.THAI ? THAI : Locale.ROOT);
        words.setText(text.subSequence(start, end).toString());
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (start + to == end || !Graphemes.continues(Character.codePointAt(text, start + to))) {
                add(start + from, start + to, Token.Kind.WORD);
                from = to;
            }
        }
        return end;
    }

    private int add(int start, int end, Token.Kind kind) {
        String surface = text.subSequence(start, end).toString();
        tokens.add(new Token(new Span(start, end), surface, NormalForm.of(surface), kind));
        return end;
    }

    /** A number may have a short unit or ending ("4bn", "2nd", "1990s") but no word hung on ("48-year-old"). */
    private Token.Kind kind(int start, int end) {
        int at = isAlphanumeric(Character.codePointAt(text, start)) ? start : start + 1;
        if (!isNumeral(Character.codePointAt(text, at))) {
            return Token.Kind.WORD;
        }
        int letters = 0;
        for (int i = at; i < end; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters <= 2 && (letters == 0 || Character.isLetter(text.charAt(end - 1))) ? Token.Kind.NUMBER : Token.Kind.WORD;
    }

    static boolean isAlphanumeric(int sign) {
        return Character.isLetter(sign) || isNumeral(sign);
    }

    static boolean isNumeral(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B'
                || sign == '\u2060' || sign == '\u00AD' || Character.isISOControl(sign);
    }
}
