package org.retold.core.collate;

import java.util.List;
import java.util.Map;

/**
 * One thing told, across all outlets: a row of the collation.
 *
 * @param id       from 1, in the order of the rows
 * @param readings sigil to the passages that tell it, in the order of the articles
 * @param absent   sigils of the articles that do not tell it
 */
public record StoryPoint(int id, Map<String, List<Integer>> readings, List<String> absent) {
}
