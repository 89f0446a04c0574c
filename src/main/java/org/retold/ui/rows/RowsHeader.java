package org.retold.ui.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryHeader;
import org.retold.ui.theme.StyleClass;

/** The outlets above the rows. */
final class RowsHeader extends StoryHeader<ColumnWidths> {

    private static final double HEIGHT = 42;
    /** The same as beside the words below. */
    private static final double INSET = ReadingCell.INSET;

    private final List<HBox> heads = new ArrayList<>();

    RowsHeader() {
        super(HEIGHT, ColumnWidths.NONE);
        StyleClass.ROWS_HEADER.on(this);
    }

    void show(Story story) {
        heads.clear();
        for (Article article : story.articles()) {
            heads.add(head(article, article.sigil().equals(story.base())));
        }
        getChildren().setAll(heads);
    }

    private static HBox head(Article article, boolean isBase) {
        Label sigil = StyleClass.SIGIL.on(new Label(article.sigil()));
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        Label outlet = StyleClass.OUTLET.on(new Label(article.outlet()));
        outlet.setTooltip(WrappedTooltip.of(article.outlet() + "\n" + article.title()));
        HBox head = new HBox(8, sigil, outlet);
        if (isBase) {
            Label base = StyleClass.QUIET.on(new Label(Messages.words("article.base")));
            base.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(base);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    @Override
    protected void layOut(ColumnWidths widths, double shift) {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).resizeRelocate(widths.left(i) + INSET - shift, 0, Math.max(0, widths.width(i) - 2 * INSET), getHeight());
        }
    }
}
