package org.retold.ui.pane;

/**
 * Where in an article a reader asks what can be done.
 *
 * @param offset  of the article's text, or -1 where no place in a passage is meant
 * @param passage index of the passage, or -1 for a line that has none
 * @param x       on the screen, as {@code y}
 */
public record MenuCall(int offset, int passage, double x, double y) {
}
