package org.retold.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryFilter;
import org.retold.ui.story.StoryHeader;
import org.retold.ui.theme.StyleClass;

/** The outlets above the grid, each with how many story points it tells and how many it alone tells. */
final class GridHeader extends StoryHeader<GridWidths> {

    private static final double HEIGHT = 102;

    private final Label points = StyleClass.COVERAGE_LABEL.on(new Label());
    private final Label tellers = StyleClass.COVERAGE_TELLERS.on(new Label(Messages.words("coverage.told-by")));
    private final List<VBox> outlets = new ArrayList<>();

    GridHeader() {
        super(HEIGHT, GridWidths.of(0, 0, false, ReadingStyle.USUAL));
        StyleClass.COVERAGE_HEADER.on(this);
    }

    void show(Story story, int shown) {
        points.setText(shown == story.rows().size() ? Messages.words("story.points", shown)
                : Messages.words("coverage.points.some", shown, story.rows().size()));
        outlets.clear();
        story.articles().forEach(article -> outlets.add(outlet(story, article)));
        getChildren().setAll(points, tellers);
        getChildren().addAll(outlets);
    }

    private static VBox outlet(Story story, Article article) {
        boolean isBase = article.sigil().equals(story.base());
        Label sigil = StyleClass.SIGIL.on(new Label(article.sigil()));
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        int told = CoverageModel.told(story, article.sigil());
        int alone = story.count(StoryFilter.only(article.sigil()));
        Tooltip words = new Tooltip(Messages.words(isBase ? "coverage.total.base.tooltip" : "coverage.total.tooltip",
                article.outlet(), told, story.rows().size(), alone));
        sigil.setTooltip(words);
        VBox outlet = new VBox(1, sigil);
        List<String> all = story.articles().stream().map(Article::outlet).toList();
        OutletLines name = OutletLines.of(article.outlet(), all);
        outlet.getChildren().add(line(name.first(), words));
        if (all.stream().anyMatch(other -> !OutletLines.of(other, all).second().isEmpty())) {
            outlet.getChildren().add(line(name.second(), words));
        }
        outlet.getChildren().addAll(line(Messages.words("coverage.total.told", told), words),
                line(Messages.words("coverage.total.only", alone), words));
        outlet.setAlignment(Pos.BOTTOM_CENTER);
        outlet.setPadding(new Insets(0, 3, 6, 3));
        outlet.setAccessibleText(words.getText());
        return outlet;
    }

    private static Label line(String text, Tooltip words) {
        Label line = StyleClass.COVERAGE_TOTAL.on(new Label(text));
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        line.setTooltip(words);
        return line;
    }

    @Override
    protected void layOut(GridWidths widths, double shift) {
        points.resizeRelocate(-shift, 0, widths.label(), getHeight());
        for (int i = 0; i < outlets.size(); i++) {
            outlets.get(i).resizeRelocate(widths.left(i) - shift, 0, widths.cell(), getHeight());
        }
        tellers.resizeRelocate(widths.left(widths.count()) - shift, 0, widths.tellers(), getHeight());
    }
}
