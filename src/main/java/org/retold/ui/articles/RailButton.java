package org.retold.ui.articles;

import javafx.scene.control.ToggleButton;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** An article in the folded panel: its sigil, which shows or hides its column. */
final class RailButton extends ToggleButton {

    RailButton(ComparisonModel model, Article article, boolean isBase, boolean isShown) {
        super(article.sigil());
        StyleClass.SIGIL.on(this);
        StyleClass.BASE_SIGIL.on(this, isBase);
        setSelected(isShown);
        StyleClass.OUT_OF_SIGHT.on(this, !isShown);
        setTooltip(WrappedTooltip.of(article.outlet() + "\n" + article.title()));
        setAccessibleText(Messages.words("article.show.accessible", article.sigil()));
        setOnAction(event -> model.setHidden(article.sigil(), isShown));
    }
}
