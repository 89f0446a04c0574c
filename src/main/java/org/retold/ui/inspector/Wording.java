package org.retold.ui.inspector;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;
import org.retold.ui.common.Direction;
import org.retold.ui.common.WrappableText;
import org.retold.ui.theme.StyleClass;

/** Words of an article, some of them marked by colour and by a line or by weight. */
final class Wording {

    private Wording() {
    }

    /** Whole passages. */
    static TextFlow of(Article article, List<Integer> passages, List<Span> marked, StyleClass style) {
        TextFlow flow = flow(passages.isEmpty() ? "" : article.textOf(article.passages().get(passages.getFirst())));
        for (int passage : passages) {
            Passage told = article.passages().get(passage);
            List<Span> inside = marked.stream().filter(told.span()::overlaps)
                    .map(span -> new Span(Math.max(span.start(), told.span().start()), Math.min(span.end(), told.span().end())))
                    .toList();
            append(flow, article.text(), told.span(), inside, style);
            append(flow, " ", null);
        }
        return flow;
    }

    /** Words that stand alone. */
    static TextFlow of(String words, List<Span> marked, StyleClass style) {
        TextFlow flow = flow(words);
        append(flow, words, new Span(0, words.length()), marked, style);
        return flow;
    }

    private static TextFlow flow(String words) {
        TextFlow flow = StyleClass.TELLING_TEXT.on(new TextFlow());
        flow.setNodeOrientation(Direction.of(words));
        return flow;
    }

    private static void append(TextFlow flow, String text, Span whole, List<Span> marked, StyleClass style) {
        int at = whole.start();
        for (Span span : marked.stream().sorted().toList()) {
            append(flow, text.substring(at, Math.max(at, span.start())), null);
            append(flow, text.substring(Math.max(at, span.start()), Math.max(at, span.end())), style);
            at = Math.max(at, span.end());
        }
        append(flow, text.substring(at, whole.end()), null);
    }

    private static void append(TextFlow flow, String words, StyleClass style) {
        if (!words.isEmpty()) {
            for (Text text : WrappableText.texts(words.replace('\n', ' '))) {
                if (style != null) {
                    style.on(text);
                    text.setUnderline(style != StyleClass.WORD_COMMON);
                }
                flow.getChildren().add(text);
            }
        }
    }
}
