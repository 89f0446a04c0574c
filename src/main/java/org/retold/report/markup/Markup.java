package org.retold.report.markup;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes XML or HTML element by element. Texts and attributes may hold anything: markup in them is escaped, and a character that
 * may not stand in such a file (a control character, half a surrogate pair) is written as U+FFFD, one for one, so that offsets in
 * code points stay right. White space is written only where it is asked for.
 */
public final class Markup {

    public enum Flavour { XML, HTML }

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "col");

    private final Writer out;
    private final Flavour flavour;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Markup(Writer out, Flavour flavour) throws IOException {
        this.out = out;
        this.flavour = flavour;
        out.write(flavour == Flavour.XML ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "<!DOCTYPE html>\n");
    }

    public Markup start(String element) throws IOException {
        closeTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Of the element that was started last and holds nothing yet; {@code null} is no attribute. */
    public Markup attribute(String name, Object value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("an attribute stands in a start tag: " + name);
        }
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            escape(value.toString(), true);
            out.append('"');
        }
        return this;
    }

    public Markup text(String text) throws IOException {
        closeTag();
        escape(text, false);
        return this;
    }

    public Markup end() throws IOException {
        String element = open.pop();
        if (inTag && flavour == Flavour.XML) {
            out.write("/>");
        } else if (inTag && VOID.contains(element)) {
            out.write('>');
        } else {
            closeTag();
            out.append("</").append(element).append('>');
        }
        inTag = false;
        return this;
    }

    /** An element that holds a text and nothing else. */
    public Markup element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    public Markup newLine() throws IOException {
        closeTag();
        out.write('\n');
        return this;
    }

    /** Something of our own that is known to be no markup, such as a style sheet. */
    public Markup verbatim(String text) throws IOException {
        closeTag();
        out.write(text);
        return this;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            at += Character.charCount(sign);
            switch (sign) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write(attribute ? "&quot;" : "\"");
                case '\r' -> out.write("&#13;");
                case '\n', '\t' -> out.write(attribute ? "&#" + sign + ";" : Character.toString(sign));
                default -> out.write(isAllowed(sign) ? Character.toString(sign) : "\uFFFD");
            }
        }
    }

    private boolean isAllowed(int sign) {
        boolean control = sign < ' ' || sign == 0x7F || sign >= 0x80 && sign < 0xA0 && flavour == Flavour.HTML;
        boolean halfOrNone = sign >= 0xD800 && sign < 0xE000 || (sign & 0xFFFE) == 0xFFFE;
        return !control && !halfOrNone;
    }
}
