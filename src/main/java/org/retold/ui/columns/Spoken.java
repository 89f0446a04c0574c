package org.retold.ui.columns;

import java.util.List;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.DisagreementWords;
import org.retold.ui.comparison.PassageMark;

/** A passage and its marks in words, for readers who listen. */
final class Spoken {

    private Spoken() {
    }

    static String passage(Article article, int passage, List<PassageMark> marks, List<Disagreement> disagreements) {
        Paragraph paragraph = article.paragraphOf(article.passages().get(passage));
        PassageMark mark = passage < marks.size() ? marks.get(passage) : PassageMark.NONE;
        String kinds = mark.kinds().stream().sorted().map(kind -> Messages.words(kind.key()))
                .collect(Collectors.joining(", "));
        String place = paragraph.number() == 0 ? Messages.words("passage.headline")
                : Messages.words("passage.paragraph", paragraph.number());
        String spoken = Messages.words("passage.accessible", article.sigil(), article.outlet(), place, kinds,
                article.textOf(article.passages().get(passage)));
        return disagreements.isEmpty() ? spoken : spoken + " " + disagreements.stream().map(DisagreementWords::sentence)
                .collect(Collectors.joining(". "));
    }
}
