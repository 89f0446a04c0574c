package org.retold.ui.app;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window itself shows: its side panels, the find bar's call for the keyboard, a notice. */
final class WindowModel {

    private final BooleanProperty articlesShown = new SimpleBooleanProperty(this, "articlesShown", true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(this, "inspectorShown", true);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(this, "notice", Optional.empty());
    private Runnable onFind = () -> { };
    private Runnable onKeys = () -> { };

    BooleanProperty articlesShownProperty() {
        return articlesShown;
    }

    BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    void tell(Notice told) {
        notice.set(Optional.of(told));
    }

    void onFind(Runnable listener) {
        onFind = listener;
    }

    void onKeys(Runnable listener) {
        onKeys = listener;
    }

    void find() {
        onFind.run();
    }

    void showKeys() {
        onKeys.run();
    }
}
