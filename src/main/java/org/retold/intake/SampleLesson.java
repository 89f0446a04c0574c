package org.retold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** The running order that comes with the sample: its places are found by the words that stand there. */
final class SampleLesson {

    private final List<Article> articles;

    /** @param articles with their sigils */
    SampleLesson(List<Article> articles) {
        this.articles = articles;
    }

    /** @throws IllegalArgumentException if an article lacks the words of a step */
    Lesson read(String written) {
        List<Step> steps = new ArrayList<>();
        for (String step : written.strip().split("\n\n+")) {
            steps.add(step("sample-" + (steps.size() + 1), step.lines().toList()));
        }
        return new Lesson(steps);
    }

    private Step step(String id, List<String> lines) {
        List<Anchor> anchors = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        Question question = Question.NONE;
        String note = "";
        for (String line : lines.subList(1, lines.size())) {
            String[] entry = line.split(" ", 2);
            switch (entry[0]) {
                case "not" -> absent.add(entry[1]);
                case "ask" -> question = Question.valueOf(entry[1].toUpperCase(Locale.ROOT));
                case "note" -> note = entry[1];
                default -> anchors.add(anchor(entry[0], entry[1]));
            }
        }
        boolean absence = lines.getFirst().equals("absence");
        Target target = new Target(absence ? Target.Kind.ABSENCE : Target.Kind.DIFFERENCE, anchors, absent,
                absence ? Optional.empty() : Optional.of(Difference.Kind.valueOf(lines.getFirst().toUpperCase(Locale.ROOT))));
        return new Step(id, target, question, note, Map.of());
    }

    private Anchor anchor(String sigil, String words) {
        Article article = articles.stream().filter(one -> one.sigil().equals(sigil)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + sigil));
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + sigil + ": " + words);
        }
        return Anchor.at(article, new Span(start, start + words.length()));
    }
}
