package org.retold.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/** Codes and notes given to places. */
final class AnnotationSection implements Section<String, Annotation> {

    @Override
    public List<Annotation> values(Comparison comparison) {
        return new ArrayList<>(comparison.annotations().values());
    }

    @Override
    public String key(Annotation annotation) {
        return annotation.id();
    }

    @Override
    public void insert(Database file, Annotation annotation, long place, TextOffsets offsets) throws SQLException {
        String id = annotation.id();
        Target target = annotation.target();
        file.run("INSERT OR REPLACE INTO annotations VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, place, Words.of(target.kind()),
                target.difference().map(Words::of).orElse(null), annotation.note(), annotation.coder(),
                annotation.made().toString(), annotation.changed().toString());
        for (int i = 0; i < target.anchors().size(); i++) {
            Anchor anchor = target.anchors().get(i);
            Span span = offsets.inFile(anchor.article(), anchor.span());
            file.run("INSERT OR REPLACE INTO annotation_anchors VALUES (?, ?, ?, ?, ?, ?, ?)", id, i, anchor.article(), span.start(), span.end(),
                    anchor.quote(), Words.of(anchor.standing()));
        }
        for (int i = 0; i < target.absent().size(); i++) {
            file.run("INSERT OR REPLACE INTO annotation_absent VALUES (?, ?, ?)", id, i, target.absent().get(i));
        }
        for (int i = 0; i < annotation.codes().size(); i++) {
            file.run("INSERT OR REPLACE INTO annotation_codes VALUES (?, ?, ?)", id, i, annotation.codes().get(i));
        }
    }

    @Override
    public void remove(Database file, String id, long place) throws SQLException {
        file.run("DELETE FROM annotations WHERE annotation = ?", id);
    }

    @Override
    public List<Placed<Annotation>> read(Database file, TextOffsets offsets) throws SQLException {
        Map<String, List<Anchor>> anchors = new HashMap<>();
        file.query("SELECT * FROM annotation_anchors ORDER BY annotation, number", row -> anchors
                .computeIfAbsent(row.getString("annotation"), _ -> new ArrayList<>())
                .add(new Anchor(row.getString("article"), offsets.inMemory(row.getString("article"), row.getInt("start"), row.getInt("stop")),
                        row.getString("quote"), Words.read(Anchor.Standing.class, row.getString("standing")))));
        Map<String, List<String>> absent = words(file, "SELECT annotation, article FROM annotation_absent ORDER BY annotation, number");
        Map<String, List<String>> codes = words(file, "SELECT annotation, code FROM annotation_codes ORDER BY annotation, number");
        return file.query("SELECT * FROM annotations ORDER BY place, annotation", row -> {
            String id = row.getString("annotation");
            Target target = new Target(Words.read(Target.Kind.class, row.getString("kind")), anchors.getOrDefault(id, List.of()),
                    absent.getOrDefault(id, List.of()),
                    Optional.ofNullable(row.getString("difference")).map(word -> Words.read(Difference.Kind.class, word)));
            return new Placed<>(row.getLong("place"), new Annotation(id, target, codes.getOrDefault(id, List.of()), row.getString("note"),
                    row.getString("coder"), time(row.getString("made")), time(row.getString("changed"))));
        });
    }

    private static Map<String, List<String>> words(Database file, String sql) throws SQLException {
        Map<String, List<String>> all = new HashMap<>();
        file.query(sql, row -> all.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2)));
        return all;
    }

    private static Instant time(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time: " + written, e);
        }
    }

    @Override
    public boolean holdsOffsets() {
        return true;
    }
}
