package org.retold.report;

import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** What outlets are called in a report: by their names, or by something that does not give them away. */
public interface Naming {

    /** By their names. */
    Naming SHOWN = new Naming() {
        @Override
        public String outlet(Article article) {
            return article.outlet();
        }

        @Override
        public List<Mask> masks(String text) {
            return List.of();
        }
    };

    /** Words that are put in the place of others. */
    record Mask(Span span, String words) {
    }

    String outlet(Article article);

    /** What must not be read in a text, in order and not overlapping. */
    List<Mask> masks(String text);

    /** The text with the masks put on. */
    default String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (Mask mask : masks(text)) {
            masked.append(text, at, mask.span().start()).append(mask.words());
            at = mask.span().end();
        }
        return masked.append(text, at, text.length()).toString();
    }
}
