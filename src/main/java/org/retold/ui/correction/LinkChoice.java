package org.retold.ui.correction;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.correction.LinkDesk.Known;

/** Asks which of a passage's links is meant, where there are several. */
public final class LinkChoice {

    private LinkChoice() {
    }

    /** @param beside the node that the reader looks at */
    public static void ask(List<Known> links, ComparisonModel model, Node beside, Consumer<List<Known>> act) {
        if (links.size() < 2) {
            act.accept(links);
            return;
        }
        ContextMenu menu = new ContextMenu();
        menu.setId("link-choice");
        links.forEach(known -> menu.getItems().add(item(Messages.words("correction.choice",
                model.find(known.b()).map(article -> PlaceWords.of(article, known.link().b())).orElse(known.b()),
                model.find(known.b()).map(article -> article.outlet()).orElse(""), known.link().strength()), () -> act.accept(List.of(known)))));
        menu.getItems().addAll(new SeparatorMenuItem(), item(Messages.words("correction.choice.all", links.size()), () -> act.accept(links)));
        Bounds bounds = beside.localToScreen(beside.getBoundsInLocal());
        menu.show(beside, bounds.getCenterX() - 90, bounds.getMinY() + Math.min(160, bounds.getHeight() / 3));
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }
}
