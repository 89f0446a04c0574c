package org.retold.ui.correction;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.retold.core.text.Article;
import org.retold.ui.common.HoverWords;
import org.retold.ui.common.Messages;
import org.retold.ui.correction.LinkDesk.Known;
import org.retold.ui.theme.StyleClass;

/** What a reader can do with one link, as small buttons, and who made it. */
public final class LinkTools extends FlowPane {

    /** @param other the article on the other side of the link */
    public LinkTools(LinkDesk desk, Known known, Article other) {
        super(4, 4);
        setAlignment(Pos.CENTER_LEFT);
        Label origin = StyleClass.QUIET.on(new Label(Messages.words("correction.origin.at", PlaceWords.of(other, known.link().b()), Messages.words(known.isRejected() ? "correction.origin.rejected"
                : switch (known.link().origin()) {
                    case AUTOMATIC -> "correction.origin.automatic";
                    case ACCEPTED -> "correction.origin.accepted";
                    case MANUAL -> "correction.origin.manual";
                }))));
        origin.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(origin);
        List<Known> one = List.of(known);
        if (known.isRejected()) {
            getChildren().add(button("correction.restore", "link-restore", () -> desk.withdraw(one)));
            return;
        }
        if (!known.isByHand()) {
            getChildren().addAll(button("correction.accept", "link-accept", () -> desk.accept(one)),
                    button("correction.reject", "link-reject", () -> desk.reject(one)));
        } else {
            getChildren().add(button("correction.unlink", "link-unlink", () -> desk.unlink(one)));
        }
        if (known.link().relation().isLink()) {
            getChildren().add(button("correction.relink", "link-relink", () -> desk.relink(known)));
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
