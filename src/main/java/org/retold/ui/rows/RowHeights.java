package org.retold.ui.rows;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.retold.core.text.Article;
import org.retold.ui.story.ReadingText;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryCell;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Typesetting;

/** How high each row is, so that its cells all fit; measured once a row, without its nodes. In pixels. */
final class RowHeights {

    private final Prose measure = new Prose();
    private final Map<StoryRow, Double> heights = new IdentityHashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private double width;
    private double textSize;
    private Typesetting set = Typesetting.USUAL;

    /** Forgets all heights. */
    void reset(Story story, double newWidth, double newTextSize, Typesetting newSet) {
        heights.clear();
        articles.clear();
        story.articles().forEach(article -> articles.put(article.sigil(), article));
        width = newWidth;
        textSize = newTextSize;
        set = newSet;
    }

    double of(StoryRow row) {
        return heights.computeIfAbsent(row, this::measured);
    }

    private double measured(StoryRow row) {
        double height = ReadingCell.leastHeight(textSize, row.isOpposed());
        for (StoryCell cell : row.cells().values()) {
            if (cell.isTold()) {
                measure.setText(textSize, set, ReadingCell.isHeading(cell));
                measure.set(ReadingText.of(articles.get(cell.sigil()), cell).text());
                height = Math.max(height, ReadingCell.height(measure, width, textSize));
            }
        }
        return Math.ceil(height) + 1;
    }
}
