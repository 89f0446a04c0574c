package org.retold.ui.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;
import org.retold.print.PageFormat;
import org.retold.print.PrintDocument;
import org.retold.report.Naming;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.Marks;
import org.retold.ui.story.Story;

/**
 * The comparison as it was when printing was asked for: the articles that are shown, read against the chosen base.
 *
 * @param shown   kinds of mark that the reader wants to see
 * @param lesson  the running order
 * @param naming  puts other words in the place of names that are hidden; what is compared is under such names already
 * @param sources where the articles came from, even if that is hidden
 */
public record Printable(Collation collation, Story story, Marks marks, Set<Kind> shown, Lesson lesson, Naming naming, List<String> sources) {

    public Printable {
        shown = Set.copyOf(shown);
        sources = List.copyOf(sources);
    }

    /** Without a lesson, under the names as they are. */
    public Printable(Collation collation, Story story, Marks marks, Set<Kind> shown) {
        this(collation, story, marks, shown, Lesson.EMPTY, Naming.SHOWN, collation.articles().stream().map(Article::source).toList());
    }

    /** @param dated the day of printing, in words */
    PrintDocument document(What what, PageFormat format, String dated) {
        List<Article> articles = story.articles();
        String head = articles.stream().map(Printable::name).collect(Collectors.joining(" · "));
        return new PrintDocument(title(what), language(), Messages.language().isRightToLeft(), head, dated, switch (what) {
            case ROWS -> new RowsOnPaper(this, format).blocks();
            case COLUMNS -> new ColumnsOnPaper(this, format).blocks();
            case COVERAGE -> new CoverageOnPaper(this, format).blocks();
            case HANDOUT -> new HandoutOnPaper(this).handout();
            case ANSWERS -> new HandoutOnPaper(this).answers();
            case ORGANISER -> new HandoutOnPaper(this).organiser();
        });
    }

    private String title(What what) {
        return Messages.words("print.title", headline(), Messages.words(what.key()));
    }

    /** Of the base, where it is known; it stands for the story. */
    String headline() {
        return base().title();
    }

    Article base() {
        return collation.find(story.base()).orElse(story.articles().getFirst());
    }

    private Locale language() {
        return base().language();
    }

    /** Its sigil and its outlet; once where a hidden outlet is called by its sigil. */
    static String name(Article article) {
        return isCalledBySigil(article.sigil(), article.outlet()) ? article.outlet() : article.sigil() + " " + article.outlet();
    }

    static boolean isCalledBySigil(String sigil, String outlet) {
        return outlet.equals(Messages.words("names.hidden", sigil));
    }
}
