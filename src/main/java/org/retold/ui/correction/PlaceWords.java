package org.retold.ui.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.ui.common.Messages;

/** Where passages stand, in the few words that names of acts have room for: "A ¶3", "A headline". */
final class PlaceWords {

    private PlaceWords() {
    }

    static String of(Comparison comparison, LinkDecision decision) {
        return Messages.words("edit.pair", of(comparison, decision.a()), of(comparison, decision.b()));
    }

    static String of(Comparison comparison, Side side) {
        return comparison.find(side.article()).map(article -> of(article, side.passages(article))).orElse(side.article());
    }

    static String of(Article article, List<Integer> passages) {
        String places = passages.stream().map(passage -> article.paragraphOf(article.passages().get(passage))).map(PlaceWords::of)
                .distinct().collect(Collectors.joining(", "));
        return places.isEmpty() ? article.sigil() : article.sigil() + " " + places;
    }

    static String of(Paragraph paragraph) {
        return paragraph.number() == 0 ? Messages.words("passage.headline") : "¶" + paragraph.number();
    }
}
