package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its paragraphs, in the order of the page. Scripts, styles, pictures, forms' fields and menus have none. */
final class PageText implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
            "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "img", "nobr");
    private static final String NO_WORDS = "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, map, button, input, select, textarea, option, nav, dialog, head, "
            + "[role=navigation], [role=menu], [role=menubar], [role=search], [role=dialog]";

    private final List<PageParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element owner;
    private int links;
    private int linked;
    private boolean broken;

    private PageText() {
    }

    /** Removes what has no words from the page. */
    static List<PageParagraph> of(Document page) {
        page.select(NO_WORDS).remove();
        PageText text = new PageText();
        page.body().traverse(text);
        text.end();
        return text.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> append(text);
            case Element element when element.normalName().equals("br") -> lineBreak();
            case Element element when element.normalName().equals("a") -> links++;
            case Element element when !INLINE.contains(element.normalName()) -> end();
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (!INLINE.contains(element.normalName()) && !element.normalName().equals("br")) {
                end();
            }
        }
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        if (text.isBlank()) {
            words.append(words.isEmpty() ? "" : " ");
            return;
        }
        if (owner == null) {
            owner = block(node.parent());
        }
        broken = false;
        words.append(text);
        linked += links > 0 ? text.strip().length() : 0;
    }

    private static Element block(Node parent) {
        Node at = parent;
        while (at instanceof Element element && INLINE.contains(element.normalName()) && at.parent() instanceof Element) {
            at = at.parent();
        }
        return (Element) at;
    }

    /** Old pages part their paragraphs by two breaks, or by one behind a full stop. */
    private void lineBreak() {
        String before = words.toString().stripTrailing();
        if (broken || !before.isEmpty() && ".!?…\"”’:".indexOf(before.charAt(before.length() - 1)) >= 0) {
            end();
        } else {
            words.append(' ');
            broken = true;
        }
    }

    private void end() {
        String text = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty() && owner != null) {
            paragraphs.add(new PageParagraph(owner, text, linked));
        }
        words.setLength(0);
        owner = null;
        linked = 0;
        broken = false;
    }
}
