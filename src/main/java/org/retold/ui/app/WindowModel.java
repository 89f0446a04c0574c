package org.retold.ui.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window itself shows: its side panels, the find bar's call for the keyboard, a notice. */
final class WindowModel {

    private final BooleanProperty articlesShown = new SimpleBooleanProperty(this, "articlesShown", true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(this, "inspectorShown", true);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(this, "notice", Optional.empty());
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting", false);
    private boolean fitting;
    private boolean articlesChosen;
    private boolean inspectorChosen;
    private Runnable onFind = () -> { };
    private Runnable onKeys = () -> { };
    private LessonWays lesson = new LessonWays(() -> { }, () -> false, () -> { }, () -> { });

    /** Ways to what belongs to a lesson; adding tells whether there was anything to add. */
    record LessonWays(Runnable order, BooleanSupplier add, Runnable handout, Runnable guide) {
    }
    private Runnable onSettings = () -> { };
    private Runnable onPrint = () -> { };
    private Runnable onExport = () -> { };
    private Runnable onStrength = () -> { };

    WindowModel() {
        articlesShown.subscribe(shown -> articlesChosen |= !fitting);
        inspectorShown.subscribe(shown -> inspectorChosen |= !fitting);
        articlesChosen = false;
        inspectorChosen = false;
    }

    /** Makes room for the text: folds panels that the reader has not opened or folded by hand. */
    void fit(PanelFit fit) {
        fitting = true;
        if (!articlesChosen) {
            articlesShown.set(fit.articles());
        }
        if (!inspectorChosen) {
            inspectorShown.set(fit.inspector());
        }
        fitting = false;
    }

    BooleanProperty articlesShownProperty() {
        return articlesShown;
    }

    BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /** True while a lesson lies over the window and has all keys. */
    BooleanProperty presentingProperty() {
        return presenting;
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

    void onSettings(Runnable listener) {
        onSettings = listener;
    }

    void onPrint(Runnable listener) {
        onPrint = listener;
    }

    void onStrength(Runnable listener) {
        onStrength = listener;
    }

    void showStrength() {
        onStrength.run();
    }

    void print() {
        onPrint.run();
    }

    void onLesson(Runnable order, BooleanSupplier add, Runnable handout, Runnable guide) {
        lesson = new LessonWays(order, add, handout, guide);
    }

    LessonWays lesson() {
        return lesson;
    }

    void onExport(Runnable listener) {
        onExport = listener;
    }

    void export() {
        onExport.run();
    }

    void find() {
        onFind.run();
    }

    void showSettings() {
        onSettings.run();
    }

    void showKeys() {
        onKeys.run();
    }
}
