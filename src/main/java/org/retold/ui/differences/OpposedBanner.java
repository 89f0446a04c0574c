package org.retold.ui.differences;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** Says which topics are possibly opposed where the list does not begin with them, and brings back those that were put aside. */
final class OpposedBanner extends HBox {

    private final Label words = new Label();
    private final Button show = new Button(Messages.words("differences.opposed.show"));
    private final Button back = new Button();

    OpposedBanner(DifferencesViewModel model) {
        super(10);
        StyleClass.OPPOSED_BANNER.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Label sign = StyleClass.KIND_SIGN.on(new Label(Kind.OPPOSED.sign()));
        words.setMinWidth(0);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        show.setId("differences-show-opposed");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.getStyleClass().addAll("flat", "accent", "small");
        show.setOnAction(_ -> model.showOpposed());
        back.setId("differences-bring-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(_ -> model.bringBack());
        getChildren().addAll(sign, words, grow, show, back);
        model.contentProperty().subscribe(this::refresh);
    }

    private void refresh(DifferencesViewModel.Content content) {
        int count = content.opposed().size();
        String topics = String.join(" · ", content.opposed().stream().map(Entry::detail).toList());
        words.setText(count == 0 ? Messages.words("differences.opposed.dismissed")
                : Messages.words("differences.opposed.summary", count, topics));
        back.setText(Messages.words("differences.opposed.bring-back", content.dismissed()));
        boolean leads = !content.rows().isEmpty() && content.rows().getFirst().entry().kind() == Kind.OPPOSED;
        set(show, count > 0 && !leads);
        set(back, content.dismissed() > 0);
        set(this, count > 0 && !leads || content.dismissed() > 0);
    }

    private static void set(Region node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
