package org.retold.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.progress.Progress;
import org.retold.json.Json;

/**
 * A comparison as one JSON object a line, each with its {@code type}: one {@code comparison}, then {@code article}, {@code link},
 * {@code storyPoint}, {@code difference}, {@code code}, {@code coder}, {@code decision} and {@code annotation}. They are those of
 * {@link ComparisonJson}; offsets are code points.
 */
public final class JsonLines {

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("articles", "article");
        TYPES.put("links", "link");
        TYPES.put("storyPoints", "storyPoint");
        TYPES.put("sharedCopy", "sharedCopy");
        TYPES.put("quotations", "quotation");
        TYPES.put("differences", "difference");
        TYPES.put("codes", "code");
        TYPES.put("coders", "coder");
        TYPES.put("decisions", "decision");
        TYPES.put("annotations", "annotation");
    }

    private JsonLines() {
    }

    public static void write(ReportInput input, ReportOptions options, Writer out, Progress progress) throws IOException {
        Map<String, Object> tree = ComparisonJson.of(input, options);
        Map<String, Object> head = new LinkedHashMap<>();
        tree.forEach((name, value) -> {
            if (!TYPES.containsKey(name)) {
                head.put(name, value);
            }
        });
        head.put("exported", options.made().toString());
        writeLine("comparison", head, out);
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            for (Object entry : (List<?>) tree.getOrDefault(type.getKey(), List.of())) {
                progress.checkCancelled();
                writeLine(type.getValue(), (Map<?, ?>) entry, out);
            }
        }
    }

    private static void writeLine(String type, Map<?, ?> entry, Writer out) throws IOException {
        Map<Object, Object> line = new LinkedHashMap<>();
        line.put("type", type);
        entry.forEach(line::putIfAbsent);
        out.write(Json.write(line));
        out.write('\n');
    }
}
