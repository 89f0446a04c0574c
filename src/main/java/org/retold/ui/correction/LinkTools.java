package org.retold.ui.correction;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.HoverWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.correction.LinkDesk.Known;
import org.retold.ui.theme.StyleClass;

/** What a reader can do with one link, as small buttons, and who made it. */
public final class LinkTools extends VBox {

    /** @param other the article on the other side of the link */
    public LinkTools(LinkDesk desk, Known known, Article other) {
        super(4);
        FlowPane buttons = new FlowPane(4, 4);
        String maker = Messages.words(known.isRejected() ? "correction.origin.rejected" : switch (known.link().origin()) {
            case AUTOMATIC -> "correction.origin.automatic";
            case ACCEPTED -> "correction.origin.accepted";
            case MANUAL -> "correction.origin.manual";
        });
        getChildren().addAll(StyleClass.QUIET.on(new WrappedLabel(
                Messages.words("correction.origin.at", PlaceWords.of(other, known.link().b()), maker))), buttons);
        List<Known> one = List.of(known);
        if (known.isRejected()) {
            buttons.getChildren().add(button("correction.restore", "link-restore", () -> desk.withdraw(one)));
            return;
        }
        if (!known.isByHand()) {
            buttons.getChildren().addAll(button("correction.accept", "link-accept", () -> desk.accept(one)),
                    button("correction.reject", "link-reject", () -> desk.reject(one)));
        } else {
            buttons.getChildren().add(button("correction.unlink", "link-unlink", () -> desk.unlink(one)));
        }
        if (known.link().relation().isLink()) {
            buttons.getChildren().add(button("correction.relink", "link-relink", () -> desk.relink(known)));
        }
    }

    private static Button button(String key, String id, Runnable work) {
        Button button = new Button(Messages.words(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "flat");
        button.setAccessibleHelp(Messages.words(key + ".hint"));
        HoverWords.show(button, button::getAccessibleHelp);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }
}
