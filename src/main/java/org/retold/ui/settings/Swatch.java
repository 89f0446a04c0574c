package org.retold.ui.settings;

import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Theme;

/** A theme in small: its paper with its ink and the two colours of its marks. */
final class Swatch extends HBox {

    private static final double STRIPE = 7;
    private static final double HEIGHT = 20;

    Swatch(Theme theme) {
        Palette colours = Palette.of(theme);
        for (String name : new String[] {"paper", "ink", "added-mark", "dropped-mark"}) {
            Region stripe = new Region();
            stripe.setBackground(Background.fill(colours.of(name)));
            stripe.setMinSize(name.equals("paper") ? 2 * STRIPE : STRIPE, HEIGHT);
            getChildren().add(stripe);
        }
        Color edge = colours.of("control");
        setBorder(new Border(new BorderStroke(edge, BorderStrokeStyle.SOLID, new CornerRadii(2), new BorderWidths(1))));
        setMaxHeight(HEIGHT + 2);
    }
}
