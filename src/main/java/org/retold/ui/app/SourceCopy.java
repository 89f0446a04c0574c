package org.retold.ui.app;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.report.Veil;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/** Copies the selected passage together with where it stands. */
final class SourceCopy {

    private final ComparisonModel model;

    SourceCopy(ComparisonModel model) {
        this.model = model;
    }

    void copy() {
        words().ifPresent(words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(Veil.copied(words));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    Optional<String> words() {
        return model.selectionProperty().get().flatMap(ref -> model.find(ref.sigil()).map(article -> words(article, ref)));
    }

    private static String words(Article article, PassageRef ref) {
        Passage passage = article.passages().get(ref.passage());
        int number = article.paragraphOf(passage).number();
        String place = number == 0 ? Messages.words("passage.headline") : "¶ " + number;
        String date = article.published().map(published -> ", " + published).orElse("");
        return article.textOf(passage) + "\n— " + article.outlet() + ", " + place + ", “" + article.title() + "”" + date;
    }
}
