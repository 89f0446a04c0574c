package org.retold.ui.correction;

/** What a reader can do with a whole article, wherever its menu stands; asked for by the article's sigil. */
public interface ArticleDeeds {

    /** Corrects what is known about it. */
    void describe(String sigil);

    /** Puts a newer version in the place of its text. */
    void replace(String sigil);
}
