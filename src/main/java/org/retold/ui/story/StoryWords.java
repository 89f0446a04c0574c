package org.retold.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/** Story points in words: for cells, for readers who listen, and for the clipboard. */
public final class StoryWords {

    private StoryWords() {
    }

    /** "¶ 3", "¶ 3, 5" or the word for a headline; one that is both stands as "headline, ¶ 1". */
    public static String places(StoryCell cell) {
        List<String> places = new ArrayList<>();
        if (cell.paragraphs().contains(0)) {
            places.add(Messages.words("passage.headline"));
        }
        String numbers = cell.paragraphs().stream().filter(number -> number > 0).distinct().map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            places.add("¶ " + numbers);
        }
        return String.join(", ", places);
    }

    /** The whole reading on one line, passages that do not follow one another parted by an ellipsis. */
    public static String reading(Article article, StoryCell cell) {
        return ReadingText.of(article, cell).text().replace('\n', ' ');
    }

    /** "quote altered · figure differs", or empty. */
    public static String changes(List<Difference> changes) {
        return changes.stream().map(Difference::kind).distinct().map(kind ->
                Messages.words("story.change." + kind.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining(" · "));
    }

    /** "2 of 3", "only C", "all but C", "all". */
    public static String tellers(StoryRow row) {
        List<String> tellers = row.tellers();
        int all = row.cells().size();
        if (tellers.size() == all) {
            return Messages.words("story.told-by.all", all);
        }
        return tellers.size() == 1 ? Messages.words("story.told-by.only", tellers.getFirst())
                : Messages.words("story.told-by", tellers.size(), all);
    }

    /** What a screen reader says of a cell. */
    public static String accessible(Article article, StoryRow row, StoryCell cell) {
        if (!cell.isTold()) {
            return Messages.words("story.cell.accessible.absent", article.sigil(), article.outlet(), row.label());
        }
        String mark = Messages.words(cell.mark().key(), row.first());
        String moved = cell.moved() ? ", " + Messages.words("kind.moved") : "";
        String changes = cell.changes().isEmpty() ? "" : ", " + changes(cell.changes());
        return Messages.words("story.cell.accessible", article.sigil(), article.outlet(), mark + moved + changes, places(cell),
                reading(article, cell));
    }

    /** For pointing at a cell: what it is, and its words. */
    public static String tooltip(Article article, StoryRow row, StoryCell cell) {
        if (!cell.isTold()) {
            return Messages.words("story.not-in", article.outlet());
        }
        String mark = Messages.words(cell.mark().key(), row.first());
        String changes = cell.changes().isEmpty() ? "" : " · " + changes(cell.changes());
        String moved = cell.moved() ? " · " + Messages.words("kind.moved") : "";
        return article.outlet() + " · " + places(cell) + " · " + mark + moved + changes + "\n" + reading(article, cell);
    }

    /** The reading and where it stands, as it is copied. */
    public static String copied(Article article, StoryCell cell) {
        if (!cell.isTold()) {
            return "[" + Messages.words("story.not-in", article.outlet()) + "]";
        }
        String date = article.published().map(published -> ", " + published).orElse("");
        return reading(article, cell) + "\n— " + article.outlet() + ", " + places(cell) + ", “" + article.title() + "”" + date;
    }

    /** All readings of a row with their sources. */
    public static String copied(Story story, StoryRow row) {
        return story.articles().stream().map(article -> copied(article, row.cell(article.sigil())))
                .collect(Collectors.joining("\n\n"));
    }
}
