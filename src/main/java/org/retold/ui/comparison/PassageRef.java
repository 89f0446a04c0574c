package org.retold.ui.comparison;

/** A passage of an article of the comparison: the article's sigil and the passage's index there. */
public record PassageRef(String sigil, int passage) {
}
