package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Annotation;
import org.retold.core.text.Article;
import org.retold.core.text.Corrections;
import org.retold.core.text.Role;

/** Acts on whole articles and on how one is divided. */
public sealed interface ArticleEdit extends Edit {

    /** @param articles with sigils that are free */
    record Add(List<Article> articles, Map<String, Original> originals) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            List<Article> all = new ArrayList<>(before.articles());
            all.addAll(articles);
            Map<String, Original> from = new LinkedHashMap<>(before.originals());
            from.putAll(originals);
            return before.withArticles(all, from);
        }
    }

    /** Takes an article out, and with it what was decided and noted about it; undo brings all of it back. */
    record Remove(String sigil) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            Map<String, Original> from = new LinkedHashMap<>(before.originals());
            from.remove(sigil);
            Map<String, Annotation> annotations = new LinkedHashMap<>(before.annotations());
            annotations.values().removeIf(annotation -> annotation.target().concerns(sigil));
            return before.withArticles(before.articles().stream().filter(article -> !article.sigil().equals(sigil)).toList(), from)
                    .withDecisions(decisions -> decisions.withoutArticle(sigil)).withAnnotations(annotations)
                    .withLesson(before.lesson().withoutArticle(sigil));
        }
    }

    /** @param place among the columns, from 0 */
    record Move(String sigil, int place) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            List<Article> order = new ArrayList<>(before.articles());
            Article article = before.article(sigil);
            order.remove(article);
            order.add(Math.clamp(place, 0, order.size()), article);
            return before.withArticles(order, before.originals());
        }

        @Override
        public boolean changesLinks() {
            return false;
        }
    }

    /** Reads the others against this one. */
    record UseAsBase(String sigil) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withBase(sigil);
        }
    }

    /** Corrects what is known about an article. */
    record Describe(String sigil, String outlet, String title, Optional<String> byline, Optional<String> published) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withArticle(before.article(sigil).withDescription(outlet, title, byline, published));
        }

        @Override
        public boolean changesLinks() {
            return false;
        }
    }

    /** Makes a paragraph headline or body, sets it apart as boilerplate, or brings it back. */
    record ChangeRole(String sigil, int paragraph, Role role) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withArticle(Corrections.withRole(before.article(sigil), paragraph, role));
        }
    }

    /** Splits the passage at an offset into the article's text; changes nothing where that cannot be. */
    record Split(String sigil, int offset) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return Corrections.split(before.article(sigil), offset).map(before::withArticle).orElse(before);
        }
    }

    /** Joins a passage with the next one; changes nothing where that cannot be. */
    record Join(String sigil, int passage) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return Corrections.join(before.article(sigil), passage).map(before::withArticle).orElse(before);
        }
    }

    /**
     * Puts a newer version in the place of an article's text. What was noted and decided moves with its words; what is gone is kept,
     * orphaned, and says nothing about anything else.
     *
     * @param article  of any sigil
     * @param original what the newer version came from
     */
    record ReplaceText(String sigil, Article article, Optional<Original> original) implements ArticleEdit {

        @Override
        public Comparison apply(Comparison before) {
            return TextReplacement.of(before, sigil, article, original);
        }
    }

    @Override
    default boolean changesLinks() {
        return true;
    }
}
