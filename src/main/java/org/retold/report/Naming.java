package org.retold.report;

import java.util.List;
import org.retold.core.annotation.Codebook;
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

    /** What somebody meant who changed the masked text to {@code typed}: a masked name that nobody touched is still that name. */
    default String typedOver(String text, String typed) {
        List<Mask> masks = masks(text);
        List<Mask> mirrored = masks.reversed().stream().map(mask -> new Mask(new Span(text.length() - mask.span().end(),
                text.length() - mask.span().start()), mask.words())).toList();
        String shown = masked(text);
        int most = Math.min(shown.length(), typed.length());
        int head = Untouched.common(shown, typed, most);
        int tail = Untouched.common(mirrored(shown), mirrored(typed), most - head);
        Untouched before = Untouched.of(masks, head);
        Untouched after = Untouched.of(mirrored, tail);
        return text.substring(0, before.plain()) + typed.substring(before.masked(), typed.length() - after.masked())
                + text.substring(text.length() - after.plain());
    }

    /** Codes under the names that may be read. */
    default Codebook masked(Codebook it) {
        return new Codebook(it.codes().stream().map(code -> code.withWords(masked(code.name()), masked(code.description()))).toList(), it.several());
    }

    private static String mirrored(String text) {
        char[] mirrored = new char[text.length()];
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = text.charAt(mirrored.length - 1 - i);
        }
        return new String(mirrored);
    }

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
