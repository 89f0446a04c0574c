package org.retold.ui.story;

/**
 * Ways from a story point to the same passage in other views.
 *
 * @param toText brings the whole text of the article to the front
 * @param toRows brings the readings of all articles, level with one another, to the front
 */
public record StoryWays(Runnable toText, Runnable toRows) {
}
