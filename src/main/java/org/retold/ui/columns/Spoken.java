package org.retold.ui.columns;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.DisagreementWords;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.pane.Highlights;
import org.retold.ui.pane.PaneText;

/** An article's passages, where they stand and what is marked on them in words, for readers who listen. */
record Spoken(Article article, Highlights highlights, IntFunction<List<Disagreement>> disagreements) {

    String passage(int passage) {
        return place(passage) + ". " + marked(passage);
    }

    /** A whole line of the column, its passages one after the other. */
    String line(PaneText text, int lineIndex) {
        PaneText.Line line = text.lines().get(lineIndex);
        if (line.isFolded()) {
            return line.words();
        }
        List<Integer> passages = text.stops().stream().skip(line.firstStop()).takeWhile(stop -> stop.line() == lineIndex)
                .map(PaneText.Stop::passage).filter(passage -> passage >= 0).toList();
        return passages.isEmpty() ? article.outlet() + ". " + line.words()
                : place(passages.getFirst()) + ". " + passages.stream().map(this::marked).collect(Collectors.joining(" "));
    }

    private String place(int passage) {
        Paragraph paragraph = article.paragraphOf(article.passages().get(passage));
        return Messages.words("passage.place", article.sigil(), article.outlet(), paragraph.number() == 0
                ? Messages.words("passage.headline") : Messages.words("passage.paragraph", paragraph.number()));
    }

    private String marked(int passage) {
        Set<Kind> kinds = highlights.kindsOf(passage);
        String text = article.textOf(article.passages().get(passage));
        String said = kinds.isEmpty() ? text : Messages.words("passage.marked", kinds.stream().sorted()
                .map(kind -> named(kind, highlights.marks().get(passage))).collect(Collectors.joining("; ")), text);
        return Stream.concat(Stream.of(said), disagreements.apply(passage).stream().map(DisagreementWords::sentence))
                .collect(Collectors.joining(" "));
    }

    private static String named(Kind kind, PassageMark mark) {
        return kind == Kind.DROPPED ? Messages.words("passage.dropped", mark.absent().size(), mark.others())
                : Messages.words(kind.key());
    }
}
