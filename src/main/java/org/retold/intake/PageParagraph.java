package org.retold.intake;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's words between two ends of lines, white space made single.
 *
 * @param owner the element that holds it
 * @param linked how many of its characters stand in links
 */
record PageParagraph(Element owner, String text, int linked) {

    boolean isMostlyLinks() {
        return linked * 2 > text.length();
    }

    /** Words that somebody wrote to be read, not a menu's. */
    boolean isProse() {
        return !isMostlyLinks() && text.length() >= 40 && text.indexOf(' ') > 0 && text.matches("(?s).*[.!?…。؟।][\"'”’»)]*\\s*(?:\\S+\\s*){0,12}");
    }
}
