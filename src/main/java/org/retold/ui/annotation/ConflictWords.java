package org.retold.ui.annotation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Conflict;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/** What two comparisons say differently, each in one sentence that says what is kept. */
final class ConflictWords {

    private ConflictWords() {
    }

    /** @param merged knows all places, coders and codes that the conflict names */
    static String of(Comparison merged, Conflict conflict) {
        return switch (conflict) {
            case Conflict.Described it -> Messages.words("conflict.described", it.own().sigil(), described(it.own()), described(it.other()));
            case Conflict.Divided it -> Messages.words("conflict.divided", it.own().sigil(), it.own().outlet());
            case Conflict.OtherText it -> Messages.words("conflict.other-text", it.own().sigil(), it.own().outlet(), it.added().sigil());
            case Conflict.Decided it -> Messages.words("conflict.decided", places(merged, it.own()), verdict(it.own()), verdict(it.other()));
            case Conflict.Threshold it -> Messages.words("conflict.threshold", it.own(), it.other());
            case Conflict.Base it -> Messages.words("conflict.base", it.own(), it.other());
            case Conflict.CodeChanged it -> Messages.words("conflict.code-changed", it.own().name(), code(it.other()));
            case Conflict.CodesJoined it -> Messages.words("conflict.codes-joined", it.own().name());
            case Conflict.CodesApart it -> Messages.words("conflict.codes-apart", it.own().name(), it.own().description(), it.other().description());
            case Conflict.Several it -> Messages.words(it.own() ? "conflict.several" : "conflict.one");
            case Conflict.CoderNamed it -> Messages.words("conflict.coder", it.own().name(), it.other().name());
            case Conflict.Annotated it -> Messages.words("conflict.annotated", TargetWords.of(merged, it.own().target()),
                    AgreementTable.coder(merged, it.own().coder()), said(merged, it.own()), said(merged, it.other()));
            case Conflict.Prepared it -> Messages.words("conflict.prepared", TargetWords.of(merged, it.own().target()), prepared(it.own()), prepared(it.other()));
            case Conflict.Ordered _ -> Messages.words("conflict.ordered");
        };
    }

    private static String described(Article article) {
        return Stream.of(article.outlet(), article.title(), article.byline().orElse(""), article.published().orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String code(Code code) {
        return Stream.of(code.name(), code.description()).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static String said(Comparison merged, Annotation annotation) {
        String codes = annotation.codes().stream().map(id -> merged.codebook().find(id).map(Code::name).orElse(id)).collect(Collectors.joining(", "));
        return Stream.of(codes, annotation.note()).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static String prepared(Step step) {
        String question = Messages.words("classroom.question." + step.question().name().toLowerCase(Locale.ROOT));
        int guesses = step.tally().values().stream().mapToInt(Integer::intValue).sum();
        return Stream.of(question, step.note(), guesses == 0 ? "" : Messages.words("conflict.guesses", guesses))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String verdict(LinkDecision decision) {
        return Messages.words("conflict.verdict." + decision.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static String places(Comparison merged, LinkDecision decision) {
        return TargetWords.of(merged, Target.of(Target.Kind.LINK, Stream.of(decision.a(), decision.b()).flatMap(side -> anchors(merged, side)).toList()));
    }

    private static Stream<Anchor> anchors(Comparison merged, Side side) {
        return side.spans().stream().map(span -> new Anchor(side.article(), span, "", Anchor.Standing.EXACT));
    }
}
