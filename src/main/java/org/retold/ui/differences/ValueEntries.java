package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;

/** Figures and names that differ. What several articles give differently from one is one entry. */
final class ValueEntries {

    private record Value(String sigil, List<Span> spans, String words) {
    }

    /** Differences that make one entry: of one kind, against one place. */
    private record Question(Difference.Kind kind, Enum<?> change, Value first) {
    }

    private record Answers(Set<Value> others, double strength) {
    }

    private final Standpoint standpoint;

    ValueEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        Map<Question, Answers> questions = new LinkedHashMap<>();
        for (Difference difference : standpoint.collation().differences()) {
            switch (difference) {
                case Difference.Figure figure -> ask(questions, figure, figure.change(), figure.values());
                case Difference.Name name -> ask(questions, name, name.change(), name.values());
                case Difference.Quote _, Difference.Opposed _, Difference.OneSided _, Difference.Linked _ -> { }
            }
        }
        return questions.entrySet().stream().filter(question -> !isToldAlready(question, questions))
                .map(question -> entry(question.getKey(), question.getValue()));
    }

    private void ask(Map<Question, Answers> questions, Difference difference, Enum<?> change, Map<String, String> values) {
        List<String> sigils = standpoint.inOrder(difference.spans().keySet());
        if (sigils.size() < 2) {
            return;
        }
        List<Value> sides = sigils.stream().map(sigil -> new Value(sigil, difference.spans().get(sigil),
                values.getOrDefault(sigil, ""))).toList();
        Answers answers = questions.computeIfAbsent(new Question(difference.kind(), change, sides.getFirst()),
                _ -> new Answers(new LinkedHashSet<>(), difference.strength()));
        answers.others().addAll(sides.subList(1, sides.size()));
    }

    /** True where an entry against the base holds all of these values too. */
    private boolean isToldAlready(Map.Entry<Question, Answers> some, Map<Question, Answers> questions) {
        return !some.getKey().first().sigil().equals(standpoint.base()) && questions.entrySet().stream()
                .filter(question -> question.getKey().first().sigil().equals(standpoint.base()))
                .anyMatch(question -> question.getValue().others().contains(some.getKey().first())
                        && question.getValue().others().containsAll(some.getValue().others()));
    }

    private Entry entry(Question question, Answers answers) {
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(question.first()));
        answers.others().forEach(value -> readings.add(reading(value)));
        List<String> concerned = readings.stream().map(Reading::sigil).distinct().toList();
        List<String> different = answers.others().stream().map(Value::words).distinct().toList();
        return new Entry(List.of(question.kind()), name(question.change()),
                Messages.words("differences.change", question.first().words(), String.join(", ", different)),
                readings, List.of(), Set.copyOf(concerned), standpoint.scope(concerned), answers.strength(),
                standpoint.order(readings.stream()));
    }

    private Reading reading(Value value) {
        List<Integer> passages = value.spans().stream().map(span -> standpoint.passageAt(value.sigil(), span))
                .distinct().sorted().toList();
        return standpoint.passages(value.sigil(), passages, value.spans(), Mark.Style.BOXED);
    }

    private static String name(Enum<?> change) {
        return change instanceof Difference.FigureChange figure ? KindWords.change(figure)
                : KindWords.change((Difference.NameChange) change);
    }
}
