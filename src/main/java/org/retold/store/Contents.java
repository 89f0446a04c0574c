package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Original;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;

/**
 * A comparison as the rows of a file. Knows what the file holds, so that saving costs what an act changed. A new field of
 * {@link Comparison} needs its table, a migration, and a shelf or a fact here.
 */
final class Contents {

    private final Shelf<String, Article> articles;
    private final Shelf<String, Map.Entry<String, Original>> originals = new Shelf<>(new OriginalSection());
    private final Shelf<List<Side>, LinkDecision> links = new Shelf<>(new LinkSection());
    private final Shelf<List<Side>, List<Side>> dismissed = new Shelf<>(new DismissedSection());
    private final Shelf<String, Code> codes = new Shelf<>(new CodeSection());
    private final Shelf<String, Coder> coders = new Shelf<>(new CoderSection());
    private final Shelf<String, Annotation> annotations = new Shelf<>(new AnnotationSection());
    private final Shelf<String, Step> lesson = new Shelf<>(new LessonSection());

    private TextOffsets offsets = new TextOffsets(List.of());

    Contents() {
        this(new ArticleSection(false));
    }

    private Contents(ArticleSection section) {
        articles = new Shelf<>(section);
    }

    /** Divides an article anew where what the file says of its division cannot be. */
    static Contents lenient() {
        return new Contents(new ArticleSection(true));
    }

    /**
     * Everything that the file holds.
     *
     * @throws IllegalArgumentException if what it holds is no comparison
     */
    Comparison read(Database file) throws SQLException {
        List<Article> held = articles.read(file, offsets);
        offsets = new TextOffsets(held);
        Map<String, String> facts = facts(file);
        String id = facts.get("id");
        if (id == null) {
            throw new IllegalArgumentException("the comparison has no id");
        }
        Map<String, Original> from = new LinkedHashMap<>();
        originals.read(file, offsets).forEach(entry -> from.put(entry.getKey(), entry.getValue()));
        Decisions decisions = new Decisions(links.read(file, offsets), Double.parseDouble(facts.getOrDefault("threshold", "0")),
                dismissed.read(file, offsets));
        Codebook codebook = new Codebook(codes.read(file, offsets), Boolean.parseBoolean(facts.getOrDefault("several_codes", "true")));
        return new Comparison(id, held, from, Optional.ofNullable(facts.get("base")), decisions, codebook,
                byId(coders.read(file, offsets), Coder::id), byId(annotations.read(file, offsets), Annotation::id), new Lesson(lesson.read(file, offsets)));
    }

    /** What is left to do once rows are written, and again once they are durable. */
    record Draft(List<Shelf<?, ?>.Changes> changes, Map<String, String> facts, TextOffsets offsets) {

        boolean isEmpty() {
            return facts.isEmpty() && changes.stream().allMatch(Shelf.Changes::isEmpty);
        }

        void write(Database file) throws SQLException {
            for (Shelf<?, ?>.Changes part : changes) {
                part.write(file);
            }
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                writeFact(file, fact.getKey(), fact.getValue());
            }
        }
    }

    /** What has to be written for the comparison to be in a file that holds nothing. */
    Draft whole(Comparison comparison) {
        Draft rows = draft(Comparison.empty(""), comparison);
        return new Draft(rows.changes(), facts(comparison), rows.offsets());
    }

    /** What has to be written for {@code after} to be in a file that holds {@code before}. */
    Draft draft(Comparison before, Comparison after) {
        boolean sameTexts = before.articles() == after.articles();
        TextOffsets later = sameTexts ? offsets : new TextOffsets(after.articles());
        boolean differ = later.differ(offsets);
        List<Shelf<?, ?>.Changes> changes = new ArrayList<>();
        for (Shelf<?, ?> shelf : List.of(articles, originals, links, dismissed, codes, coders, annotations, lesson)) {
            changes.add(shelf.changes(before, after, later, differ));
        }
        Map<String, String> facts = facts(after);
        facts.entrySet().removeAll(facts(before).entrySet());
        if (before.base().isPresent() && after.base().isEmpty()) {
            facts.put("base", null);
        }
        return new Draft(changes, facts, later);
    }

    /** To be told once the draft is durably in the file. */
    void done(Draft draft) {
        draft.changes().forEach(Shelf.Changes::done);
        offsets = draft.offsets();
    }

    static Map<String, String> facts(Database file) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        file.query("SELECT name, value FROM comparison", row -> facts.put(row.getString(1), row.getString(2)));
        return facts;
    }

    /** @param value null takes the fact away */
    static void writeFact(Database file, String name, String value) throws SQLException {
        if (value == null) {
            file.run("DELETE FROM comparison WHERE name = ?", name);
        } else {
            file.run("INSERT OR REPLACE INTO comparison VALUES (?, ?)", name, value);
        }
    }

    private static Map<String, String> facts(Comparison comparison) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", comparison.id());
        comparison.base().ifPresent(sigil -> facts.put("base", sigil));
        facts.put("threshold", Double.toString(comparison.decisions().threshold()));
        facts.put("several_codes", Boolean.toString(comparison.codebook().several()));
        return facts;
    }

    private static <V> Map<String, V> byId(List<V> values, Function<V, String> id) {
        Map<String, V> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(id.apply(value), value));
        return all;
    }
}
