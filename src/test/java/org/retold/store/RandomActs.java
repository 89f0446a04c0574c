package org.retold.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Pattern;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Edit;
import org.retold.core.comparison.History;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.comparison.Original;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

/** Acts of every kind, undo and redo among them, in an order that one seed always gives. Each changes something. */
final class RandomActs {

    private static final List<String> PIECES = List.of("The bridge", "opened", "on Monday", "😀", "e\u0301", "👩‍👩‍👧", "שלום", "今天", "\u0000", "'; DROP TABLE articles; --",
            "after a year", "officials said", "“It is late”", "traffic was light", "ß", "%s", "\\", "\"", "\u2028", "🇩🇪");
    private static final List<String> SIGILS = List.of("A", "B", "C", "D", "E", "F");

    private final Random random;
    private final History history;

    RandomActs(long seed) {
        random = new Random(seed);
        history = new History(Comparison.empty(id()));
    }

    Comparison now() {
        return history.now();
    }

    /** Does one more act and returns what it led to. */
    Comparison next() {
        Comparison before = history.now();
        do {
            int dice = random.nextInt(12);
            if (dice == 0) {
                history.undo();
            } else if (dice == 1) {
                history.redo();
            } else {
                history.perform(act(before));
            }
        } while (history.now().equals(before));
        return history.now();
    }

    private Edit act(Comparison now) {
        if (now.articles().size() < 2) {
            return add(now);
        }
        Article a = pick(now.articles());
        return switch (random.nextInt(25)) {
            case 0 -> now.articles().size() < SIGILS.size() ? add(now) : new ArticleEdit.Remove(a.sigil());
            case 1 -> new ArticleEdit.Move(a.sigil(), random.nextInt(now.articles().size()));
            case 2 -> new ArticleEdit.UseAsBase(a.sigil());
            case 3 -> new ArticleEdit.Describe(a.sigil(), words(2), words(4), maybe(words(2)), maybe("2026-01-02"));
            case 4 -> new ArticleEdit.Split(a.sigil(), random.nextInt(a.text().length()));
            case 5 -> a.passages().isEmpty() ? add(now) : new ArticleEdit.Join(a.sigil(), random.nextInt(a.passages().size()));
            case 6 -> new ArticleEdit.ChangeRole(a.sigil(), random.nextInt(a.paragraphs().size()), pick(List.of(Role.values())));
            case 7, 8, 9 -> new LinkEdit.Decide(List.of(decision(now)));
            case 10 -> now.decisions().links().isEmpty() ? new LinkEdit.Decide(List.of(decision(now))) : new LinkEdit.Withdraw(List.of(pick(now.decisions().links())));
            case 11 -> now.decisions().links().isEmpty() ? new LinkEdit.Decide(List.of(decision(now))) : new LinkEdit.Relink(pick(now.decisions().links()), decision(now));
            case 12 -> new LinkEdit.SetThreshold(random.nextDouble());
            case 13 -> new LinkEdit.Dismiss(List.of(decision(now).a(), decision(now).b()));
            case 14 -> new CodingEdit.PutCode(code(now));
            case 15 -> now.codebook().codes().isEmpty() ? new CodingEdit.PutCode(code(now)) : new CodingEdit.RemoveCode(pick(now.codebook().codes()).id());
            case 16 -> new CodingEdit.AddCoder(new Coder(id(), words(2)));
            case 17 -> now.annotations().isEmpty() ? new CodingEdit.Annotate(annotation(now)) : new CodingEdit.RemoveAnnotation(pick(List.copyOf(now.annotations().keySet())));
            case 18 -> now.annotations().isEmpty() ? new CodingEdit.Annotate(annotation(now))
                    : new CodingEdit.Annotate(pick(List.copyOf(now.annotations().values())).withNote(words(6), time()));
            case 19, 20, 21 -> lesson(now);
            default -> new CodingEdit.Annotate(annotation(now));
        };
    }

    private Edit lesson(Comparison now) {
        List<Step> steps = now.lesson().steps();
        if (steps.isEmpty()) {
            return new LessonEdit.AddSteps(List.of(Step.of(id(), annotation(now).target()), Step.of(id(), annotation(now).target())));
        }
        String step = pick(steps).id();
        return switch (random.nextInt(7)) {
            case 0 -> new LessonEdit.RemoveStep(step);
            case 1 -> new LessonEdit.MoveStep(step, random.nextInt(steps.size()));
            case 2 -> new LessonEdit.WriteNote(step, words(5));
            case 3 -> new LessonEdit.Ask(step, pick(List.of(Question.values())));
            case 4 -> new LessonEdit.Count(step, words(1), 1 + random.nextInt(3));
            case 5 -> new LessonEdit.Confirm(step);
            default -> new LessonEdit.AddSteps(List.of(Step.of(id(), annotation(now).target())));
        };
    }

    private Edit add(Comparison now) {
        String sigil = pick(SIGILS.stream().filter(free -> now.find(free).isEmpty()).toList());
        StringBuilder text = new StringBuilder("A headline " + words(3) + "\n\n");
        for (int i = 0; i < 6; i++) {
            text.append(words(7)).append(". ").append(words(5)).append(i % 2 == 0 ? ".\n\n" : ". ");
        }
        Article article = ArticleParser.parse(text.toString(), ArticleHints.from(sigil + ".txt").withOutlet(words(2))).withSigil(sigil);
        byte[] bytes = new byte[random.nextInt(9000)];
        random.nextBytes(bytes);
        return new ArticleEdit.Add(List.of(article), random.nextBoolean() ? Map.of() : Map.of(sigil, new Original(sigil + ".txt", bytes)));
    }

    private LinkDecision decision(Comparison now) {
        Article a = pick(now.articles());
        Article b = pick(now.articles().stream().filter(other -> other != a).toList());
        return new LinkDecision(side(a), side(b), pick(List.of(LinkDecision.Verdict.values())));
    }

    private Side side(Article article) {
        return new Side(article.sigil(), IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> span(article)).distinct().toList());
    }

    private Span span(Article article) {
        return article.passages().isEmpty() ? article.paragraphs().getFirst().span() : pick(article.passages()).span();
    }

    private Code code(Comparison now) {
        Optional<String> parent = now.codebook().codes().isEmpty() ? Optional.empty() : maybe(pick(now.codebook().codes()).id());
        return new Code(id(), words(1), words(3), "#0969da", pick(List.of(Pattern.values())), maybe(1 + random.nextInt(9)), parent, false);
    }

    private Annotation annotation(Comparison now) {
        Target.Kind kind = pick(List.of(Target.Kind.values()));
        List<Anchor> anchors = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Article article = pick(now.articles());
            anchors.add(Anchor.at(article, span(article)));
        }
        List<String> absent = kind == Target.Kind.ABSENCE ? List.of(pick(now.articles()).sigil()) : List.of();
        Optional<Difference.Kind> difference = kind == Target.Kind.DIFFERENCE ? Optional.of(pick(List.of(Difference.Kind.values()))) : Optional.empty();
        List<String> codes = now.codebook().codes().isEmpty() ? List.of() : List.of(pick(now.codebook().codes()).id());
        return new Annotation(id(), new Target(kind, anchors, absent, difference), codes, words(4), "coder", time(), time());
    }

    private Instant time() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pick(PIECES)).append(' ');
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
