package org.retold.core.collate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing told, across all outlets: a row of the collation. Every article is either among the readings or absent.
 *
 * @param id       from 1, in the order of the rows
 * @param readings sigil to the passages that tell it, in the order of the articles; never empty, nor is a reading
 * @param absent   sigils of the articles that do not tell it
 * @param related  sigil to passages that stand in another story point but are linked with a passage of this one too
 */
public record StoryPoint(int id, Map<String, List<Integer>> readings, List<String> absent,
                         Map<String, List<Integer>> related) {

    public StoryPoint {
        readings = copy(readings);
        absent = List.copyOf(absent);
        related = copy(related);
    }

    /** True where one article alone tells it. */
    public boolean isOnlyHere() {
        return readings.size() == 1;
    }

    public boolean isOnlyIn(String sigil) {
        return isOnlyHere() && readings.containsKey(sigil);
    }

    /** True where all articles tell it but one. */
    public boolean isEveryoneButOne() {
        return absent.size() == 1;
    }

    public boolean isEveryoneBut(String sigil) {
        return isEveryoneButOne() && absent.contains(sigil);
    }

    public boolean isSharedByAll() {
        return absent.isEmpty();
    }

    /** The article's passages, empty where it does not tell this. */
    public List<Integer> passages(String sigil) {
        return readings.getOrDefault(sigil, List.of());
    }

    StoryPoint withId(int newId) {
        return new StoryPoint(newId, readings, absent, related);
    }

    private static Map<String, List<Integer>> copy(Map<String, List<Integer>> map) {
        Map<String, List<Integer>> copy = new LinkedHashMap<>();
        map.forEach((sigil, passages) -> copy.put(sigil, List.copyOf(new ArrayList<>(passages))));
        return Collections.unmodifiableMap(copy);
    }
}
