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
        return !isMostlyLinks() && text.length() >= 40 && endsSentence(12);
    }

    /** True where a sentence ends with at most so many words behind it. */
    boolean endsSentence(int wordsBehind) {
        int end = text.length() - 1;
        int words = 0;
        while (end >= 0 && words <= wordsBehind && ".!?…。！？؟।".indexOf(text.charAt(end)) < 0) {
            words += text.charAt(end) == ' ' ? 1 : 0;
            end--;
        }
        return end >= 0 && words <= wordsBehind;
    }
}
