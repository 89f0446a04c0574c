package org.retold.ui.comparison;

import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Edit;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;

/** What was done on a screen that hides names, said of the articles as they are. */
final class Unveiled {

    private final Comparison plain;
    private final OutletNames names;

    Unveiled(Comparison plain, OutletNames names) {
        this.plain = plain;
        this.names = names;
    }

    Edit edit(Edit edit) {
        return switch (edit) {
            case CodingEdit.Annotate annotate -> new CodingEdit.Annotate(annotation(annotate.annotation()));
            case CodingEdit.PutCode put -> new CodingEdit.PutCode(code(put.code()));
            case CodingEdit.TakeCodebook take -> new CodingEdit.TakeCodebook(
                    new Codebook(take.codebook().codes().stream().map(this::code).toList(), take.codebook().several()));
            case LessonEdit.AddSteps add -> new LessonEdit.AddSteps(add.steps().stream().map(this::step).toList());
            case LessonEdit.WriteNote write -> new LessonEdit.WriteNote(write.id(),
                    plain.lesson().find(write.id()).map(step -> names.typedOver(step.note(), write.note())).orElse(write.note()), write.more());
            case ArticleEdit.Describe describe -> plain.find(describe.sigil()).map(article -> described(describe, article)).orElse(describe);
            default -> edit;
        };
    }

    private Annotation annotation(Annotation annotation) {
        String before = Optional.ofNullable(plain.annotations().get(annotation.id())).map(Annotation::note).orElse("");
        return annotation.withTarget(target(annotation.target())).withNote(names.typedOver(before, annotation.note()), annotation.changed());
    }

    private Code code(Code code) {
        return plain.codebook().find(code.id()).map(before -> code.withWords(names.typedOver(before.name(), code.name()),
                names.typedOver(before.description(), code.description()))).orElse(code);
    }

    private Step step(Step step) {
        return step.withTarget(target(step.target()));
    }

    private Target target(Target target) {
        return new Target(target.kind(), target.anchors().stream().map(this::anchor).toList(), target.absent(), target.difference());
    }

    private Anchor anchor(Anchor anchor) {
        return anchor.standing() != Anchor.Standing.EXACT ? anchor
                : plain.find(anchor.article()).map(article -> Anchor.at(article, anchor.span())).orElse(anchor);
    }

    /** What was left as it was shown stays as it is. */
    private Edit described(ArticleEdit.Describe describe, Article article) {
        Article shown = names.article(article);
        return new ArticleEdit.Describe(describe.sigil(), describe.outlet().equals(shown.outlet()) ? article.outlet() : describe.outlet(),
                describe.title().equals(shown.title()) ? article.title() : describe.title(),
                describe.byline().equals(shown.byline()) ? article.byline() : describe.byline(), describe.published());
    }
}
