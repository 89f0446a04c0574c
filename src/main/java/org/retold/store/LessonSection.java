package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Span;

/** The running order of a lesson. */
final class LessonSection implements Section<String, Step> {

    @Override
    public List<Step> values(Comparison comparison) {
        return comparison.lesson().steps();
    }

    @Override
    public String key(Step step) {
        return step.id();
    }

    @Override
    public void insert(Database file, Step step, long place, TextOffsets offsets) throws SQLException {
        Target target = step.target();
        file.run("INSERT OR REPLACE INTO lesson_steps VALUES (?, ?, ?, ?, ?, ?)", step.id(), place, Words.of(target.kind()),
                target.difference().map(Words::of).orElse(null), Words.of(step.question()), step.note());
        for (int i = 0; i < target.anchors().size(); i++) {
            Anchor anchor = target.anchors().get(i);
            Span span = offsets.inFile(anchor.article(), anchor.span());
            file.run("INSERT OR REPLACE INTO lesson_anchors VALUES (?, ?, ?, ?, ?, ?, ?)", step.id(), i, anchor.article(), span.start(), span.end(),
                    anchor.quote(), Words.of(anchor.standing()));
        }
        for (int i = 0; i < target.absent().size(); i++) {
            file.run("INSERT OR REPLACE INTO lesson_absent VALUES (?, ?, ?)", step.id(), i, target.absent().get(i));
        }
        int number = 0;
        for (Map.Entry<String, Integer> count : step.tally().entrySet()) {
            file.run("INSERT OR REPLACE INTO lesson_tally VALUES (?, ?, ?, ?)", step.id(), number++, count.getKey(), count.getValue());
        }
    }

    @Override
    public void remove(Database file, String id, long place) throws SQLException {
        file.run("DELETE FROM lesson_steps WHERE step = ?", id);
    }

    @Override
    public List<Placed<Step>> read(Database file, TextOffsets offsets) throws SQLException {
        Map<String, List<Anchor>> anchors = new HashMap<>();
        file.query("SELECT * FROM lesson_anchors ORDER BY step, number", row -> anchors.computeIfAbsent(row.getString("step"), _ -> new ArrayList<>())
                .add(new Anchor(row.getString("article"), offsets.inMemory(row.getString("article"), row.getInt("start"), row.getInt("stop")),
                        row.getString("quote"), Words.read(Anchor.Standing.class, row.getString("standing")))));
        Map<String, List<String>> absent = new HashMap<>();
        file.query("SELECT step, article FROM lesson_absent ORDER BY step, number",
                row -> absent.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(row.getString(2)));
        Map<String, Map<String, Integer>> tally = new HashMap<>();
        file.query("SELECT step, choice, guesses FROM lesson_tally ORDER BY step, number",
                row -> tally.computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>()).put(row.getString(2), row.getInt(3)));
        return file.query("SELECT * FROM lesson_steps ORDER BY place, step", row -> {
            String id = row.getString("step");
            Target target = new Target(Words.read(Target.Kind.class, row.getString("kind")), anchors.getOrDefault(id, List.of()),
                    absent.getOrDefault(id, List.of()),
                    Optional.ofNullable(row.getString("difference")).map(word -> Words.read(Difference.Kind.class, word)));
            return new Placed<>(row.getLong("place"), new Step(id, target, Words.read(Question.class, row.getString("question")),
                    row.getString("note"), tally.getOrDefault(id, Map.of())));
        });
    }

    @Override
    public boolean holdsOffsets() {
        return true;
    }
}
