package org.retold.ui.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.retold.ui.common.Position;
import org.retold.ui.common.View;
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/**
 * Says where the reader stands among what the view in front goes through. It has room for the longest that any view
 * may come to say, so that what stands beside it does not move.
 */
final class PositionLabel extends Label {

    private final List<ObservableValue<Position>> all;

    PositionLabel(ComparisonModel model, Views views) {
        setId("position");
        StyleClass.QUIET.on(this);
        ObservableValue<Position> inArticles = Bindings.createObjectBinding(() -> new Position(Position.Counted.PASSAGES,
                        model.tourProperty().get().indexOf(model.selectionProperty().get()), model.tourProperty().get().stops().size()),
                model.tourProperty(), model.selectionProperty());
        all = Stream.concat(Stream.of(inArticles), views.all().stream().map(View::position).flatMap(own -> own.stream())).toList();
        WrappedTooltip tooltip = WrappedTooltip.of("");
        setTooltip(tooltip);
        ObservableValue<Position> now = views.frontProperty().flatMap(front -> front.position().orElse(inArticles));
        now.subscribe(position -> {
            setText(position.words());
            tooltip.say(position.explained());
            setAccessibleHelp(position.explained());
        });
        InvalidationListener fit = _ -> fit();
        all.forEach(position -> position.map(Position::all).addListener(fit));
        fontProperty().addListener(fit);
        insetsProperty().addListener(fit);
        fit();
    }

    private void fit() {
        List<Position> now = all.stream().map(ObservableValue::getValue).toList();
        int most = Position.most(now);
        double widest = most == 0 ? 0 : now.stream().flatMap(position -> position.among(most).widest()).mapToDouble(this::width).max().orElse(0);
        setMinWidth(Math.ceil(widest + getInsets().getLeft() + getInsets().getRight()));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth();
    }
}
