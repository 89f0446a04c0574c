package org.retold.ui.app;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.common.View;
import org.retold.ui.comparison.ComparisonModel;

/** The views there are, in the order of their buttons, and the one in front. */
final class Views {

    private final List<View> all;
    private final ObjectProperty<View> front;

    Views(List<View> all) {
        this.all = List.copyOf(all);
        this.front = new SimpleObjectProperty<>(this, "front", all.getFirst());
        front.subscribe(View::showSelection);
    }

    List<View> all() {
        return all;
    }

    ObjectProperty<View> frontProperty() {
        return front;
    }

    /** Goes on by some differences: in the order of the view in front, or where it has none, in that of the articles. */
    void step(ComparisonModel model, int differences) {
        if (!front.get().step(differences)) {
            model.step(differences);
        }
    }
}
