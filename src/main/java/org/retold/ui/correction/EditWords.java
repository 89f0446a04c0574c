package org.retold.ui.correction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Edit;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.comparison.Merge;
import org.retold.core.decision.LinkDecision;
import org.retold.core.text.Article;
import org.retold.ui.annotation.TargetWords;
import org.retold.ui.common.Messages;

/** The name of an act, as undo and redo say it. */
public final class EditWords {

    private EditWords() {
    }

    /** @param now a comparison in which the act's articles may still be found; where they are not, their letters stand for them */
    public static String of(Edit edit, Comparison now) {
        return switch (edit) {
            case ArticleEdit article -> article(article, now);
            case LinkEdit link -> link(link, now);
            case CodingEdit coding -> coding(coding, now);
            case Merge _ -> Messages.words("edit.merge");
            case LessonEdit lesson -> lesson(lesson);
        };
    }

    private static String article(ArticleEdit edit, Comparison now) {
        return switch (edit) {
            case ArticleEdit.Add add -> Messages.words("edit.add",
                    add.articles().stream().map(Article::outlet).collect(Collectors.joining(", ")));
            case ArticleEdit.Remove remove -> Messages.words("edit.remove", name(now, remove.sigil()));
            case ArticleEdit.Move move -> Messages.words("edit.move", name(now, move.sigil()));
            case ArticleEdit.UseAsBase base -> Messages.words("edit.base", name(now, base.sigil()));
            case ArticleEdit.Describe describe -> Messages.words("edit.describe", name(now, describe.sigil()));
            case ArticleEdit.ChangeRole role -> Messages.words("edit.role." + role.role().name().toLowerCase(Locale.ROOT), role.sigil());
            case ArticleEdit.ReplaceText replace -> Messages.words("edit.replace", name(now, replace.sigil()));
            case ArticleEdit.Split split -> Messages.words("edit.split", split.sigil());
            case ArticleEdit.Join join -> Messages.words("edit.join", join.sigil());
        };
    }

    private static String link(LinkEdit edit, Comparison now) {
        return switch (edit) {
            case LinkEdit.Decide decide -> Messages.words(
                    "edit.decide." + decide.made().getFirst().verdict().name().toLowerCase(Locale.ROOT), links(decide.made(), now));
            case LinkEdit.Withdraw withdraw -> Messages.words("edit.withdraw", links(withdraw.withdrawn(), now));
            case LinkEdit.Relink relink -> Messages.words("edit.relink", PlaceWords.of(now, relink.drawn()));
            case LinkEdit.SetThreshold threshold -> Messages.words("edit.threshold", threshold.least());
            case LinkEdit.Dismiss _ -> Messages.words("edit.dismiss");
            case LinkEdit.Restore _ -> Messages.words("edit.restore");
        };
    }

    private static String coding(CodingEdit edit, Comparison now) {
        return switch (edit) {
            case CodingEdit.AddCoder coder -> Messages.words("edit.coder", coder.coder().name());
            case CodingEdit.PutCode code -> Messages.words("edit.code", code.code().name());
            case CodingEdit.RemoveCode code -> Messages.words("edit.code.remove",
                    now.codebook().find(code.code()).map(known -> known.name()).orElse(""));
            case CodingEdit.TakeCodebook _ -> Messages.words("edit.codebook");
            case CodingEdit.Annotate annotate -> annotation(annotate.annotation(), now);
            case CodingEdit.Confirm confirm -> Optional.ofNullable(now.annotations().get(confirm.id()))
                    .map(known -> Messages.words("edit.annotation.confirm.named", TargetWords.of(now, known.target())))
                    .orElse(Messages.words("edit.annotation.confirm"));
            case CodingEdit.RemoveAnnotation remove -> Optional.ofNullable(now.annotations().get(remove.id()))
                    .map(known -> Messages.words("edit.annotation.remove.named", TargetWords.of(now, known.target())))
                    .orElse(Messages.words("edit.annotation.remove"));
        };
    }

    private static String annotation(Annotation annotation, Comparison now) {
        String codes = annotation.codes().stream().flatMap(id -> now.codebook().find(id).stream()).map(Code::name)
                .collect(Collectors.joining(", "));
        String about = TargetWords.of(now, annotation.target());
        return codes.isEmpty() ? Messages.words("edit.annotate", about) : Messages.words("edit.annotate.codes", codes, about);
    }

    private static String lesson(LessonEdit edit) {
        return switch (edit) {
            case LessonEdit.AddSteps add -> Messages.words("edit.lesson.add", add.steps().size());
            case LessonEdit.RemoveStep _ -> Messages.words("edit.lesson.remove");
            case LessonEdit.Clear _ -> Messages.words("edit.lesson.clear");
            case LessonEdit.MoveStep _ -> Messages.words("edit.lesson.move");
            case LessonEdit.WriteNote _ -> Messages.words("edit.lesson.note");
            case LessonEdit.Ask _ -> Messages.words("edit.lesson.question");
            case LessonEdit.Confirm _ -> Messages.words("edit.lesson.confirm");
            case LessonEdit.Count _ -> Messages.words("edit.lesson.count");
        };
    }

    private static String links(List<LinkDecision> decisions, Comparison now) {
        return decisions.size() == 1 ? PlaceWords.of(now, decisions.getFirst()) : Messages.words("edit.links", decisions.size());
    }

    private static String name(Comparison now, String sigil) {
        return now.find(sigil).map(article -> article.sigil() + " " + article.outlet()).orElse(sigil);
    }
}
