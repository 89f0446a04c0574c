package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Options;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/** Short articles of our own for tests of the window. */
public final class Tellings {

    public static final String FERRY = """
            Ferry service between the islands resumes

            The ferry between the two islands resumed on Monday after eleven days without a crossing.
            Harbour master Lena Brandt said the new engine had passed every test on the open sea.

            About two hundred passengers waited at the quay before sunrise with bicycles and boxes.
            """;
    public static final String EDITED = """
            Island ferry sails again

            The ferry between the two islands resumed on Monday after nine days without a crossing.
            Tickets will stay free until the end of the month, the company promised.

            Harbour master Lena Brandt said the new engine had passed every test on the open sea.
            """;

    private Tellings() {
    }

    public static Article article(String outlet, String text) {
        return ArticleParser.parse(text, ArticleHints.from(outlet + ".txt").withOutlet(outlet));
    }

    public static List<Article> two() {
        return List.of(article("Herald", FERRY), article("Courier", EDITED));
    }

    public static ComparisonModel model() {
        ComparisonModel model = new ComparisonModel();
        model.add(two());
        model.show(collation(model.articles()));
        return model;
    }

    public static Collation collation(List<Article> articles) {
        return new RoughCollating().collate(new ArrayList<>(articles), Options.DEFAULT, Progress.NONE);
    }

    public static PassageRef passage(ComparisonModel model, String sigil, String beginning) {
        Article article = model.find(sigil).orElseThrow();
        return article.passages().stream().filter(passage -> article.textOf(passage).startsWith(beginning)).findFirst()
                .map(passage -> new PassageRef(sigil, passage.index())).orElseThrow();
    }

    static Optional<PassageRef> some(PassageRef ref) {
        return Optional.of(ref);
    }
}
