package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.diff.Delta;
import org.retold.core.text.CodePoints;

/** Word deltas as a tree for JSON: each with its type and the one or two sides it has, in code points. */
public final class DeltaJson {

    private DeltaJson() {
    }

    /** @param a offsets of the text that the deltas' side a is in; {@code b} likewise */
    public static List<Map<String, Object>> of(List<Delta> deltas, CodePoints a, CodePoints b) {
        return deltas.stream().map(delta -> tree(delta, a, b)).toList();
    }

    private static Map<String, Object> tree(Delta delta, CodePoints a, CodePoints b) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", ComparisonJson.word(delta.type()));
        delta.a().ifPresent(span -> tree.put("a", a.pair(span)));
        delta.b().ifPresent(span -> tree.put("b", b.pair(span)));
        return tree;
    }
}
