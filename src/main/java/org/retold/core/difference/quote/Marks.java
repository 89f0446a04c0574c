package org.retold.core.difference.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.retold.core.text.Span;

/**
 * What stands between quotation marks: straight, curly, low, angle, and single ones. A quotation inside another is part
 * of it. One that runs over paragraphs, each opened anew and only the last closed, gives a span a paragraph.
 */
final class Marks {

    private static final String OPENING = "“„«‘»";

    /** An apostrophe for letters left out: 'n', '90s, 'em. */
    private static final Pattern LEFT_OUT = Pattern.compile("'(n\\b|\\d|em\\b|til\\b|cause\\b|tis\\b|twas\\b)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** Spans without the marks, in order, of the paragraphs given. */
    static List<Span> in(String text, List<Span> paragraphs) {
        Marks marks = new Marks(text);
        for (Span paragraph : paragraphs) {
            marks.read(paragraph);
        }
        return marks.found;
    }

    private void read(Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int close = closing(at, paragraph.end());
            if (close < 0) {
                at++;
            } else {
                add(at + 1, Math.min(close, paragraph.end()));
                at = close + 1;
            }
        }
    }

    /** Where the quotation that opens at this sign closes; the end where a paragraph opens one and leaves it open; or -1. */
    private int closing(int at, int end) {
        char sign = text.charAt(at);
        if (sign == '"') {
            return straight(at, end);
        }
        if (sign == '\'') {
            return opensSingle(at) && !LEFT_OUT.matcher(text).region(at, end).lookingAt() ? straightSingleClosing(at, end) : -1;
        }
        int depth = 0;
        if (OPENING.indexOf(sign) < 0 || (sign == '‘' || sign == '»') && !opensSingle(at)) {
            return -1;
        }
        for (int i = at; i < end; i++) {
            char next = text.charAt(i);
            if (next == sign) {
                depth++;
            } else if (closes(sign, next, i, end) && --depth == 0) {
                return i;
            }
        }
        return sign == '‘' || sign == '»' ? -1 : sign == '“' ? straightClosing(at, end) : end;
    }

    /** Where a curly quotation is closed with a straight mark; the end where it is not closed. */
    private int straightClosing(int at, int end) {
        for (int close = text.indexOf('"', at); close >= 0 && close < end; close = text.indexOf('"', close + 1)) {
            if (close + 1 == end || !Character.isLetterOrDigit(text.charAt(close + 1))) {
                return close;
            }
        }
        return end;
    }

    private int straight(int at, int end) {
        boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (!opens || at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
            return -1;
        }
        int close = text.indexOf('"', at + 1);
        return close < 0 || close >= end ? end : close;
    }

    /** An apostrophe closes only beside another sign: "… they're gone,' she said" or "… they're gone', she said". */
    private int straightSingleClosing(int at, int end) {
        for (int close = text.indexOf('\'', at + 1); close >= 0 && close < end; close = text.indexOf('\'', close + 1)) {
            boolean closed = close + 1 == end || !Character.isLetterOrDigit(text.charAt(close + 1));
            boolean besideSign = ",.!?…".indexOf(text.charAt(close - 1)) >= 0 || close + 1 == end || ",.;:!?".indexOf(text.charAt(close + 1)) >= 0;
            if (closed && besideSign) {
                return close;
            }
        }
        return -1;
    }

    private boolean opensSingle(int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean closes(char opening, char sign, int at, int end) {
        return switch (opening) {
            case '“' -> sign == '”';
            case '„' -> sign == '“' || sign == '”';
            case '«' -> sign == '»';
            case '»' -> sign == '«';
            default -> sign == '’' && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
        };
    }

    private void add(int start, int end) {
        Span inner = trimmed(start, end);
        if (inner.length() > 1) {
            found.add(inner);
        }
    }

    private Span trimmed(int start, int end) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
