package org.retold.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.retold.core.comparison.Edit;
import org.retold.ui.common.Direction;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.FindModel;
import org.retold.ui.comparison.OutletNames;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.correction.EditWords;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.Appearance;

/** Everything that a reader can do with keys, buttons and menus, each defined once. No two share a key. */
final class Actions {

    final Action open;
    final Action paste;
    final Action save;
    final Action saveAs;
    final Action undo;
    final Action redo;
    final Action accept;
    final Action reject;
    final Action link;
    final Action unlink;
    final Action strength;
    final List<Action> codes;
    final Action repeatCodes;
    final Action note;
    final Action nextUnit;
    final Action previousUnit;
    final Action coder;
    final Action codebook;
    final Action reveal;
    final Action adjudicate;
    final Action merge;
    final Action sample;
    final Action print;
    final Action savePdf;
    final Action export;
    final Action previous;
    final Action next;
    final Action left;
    final Action right;
    final Action find;
    final Action findNext;
    final Action findPrevious;
    final Action copy;
    final Action lock;
    final Action dimSame;
    final Action larger;
    final Action smaller;
    final Action usualSize;
    final Action theme;
    final Action settings;
    final Action articles;
    final Action inspector;
    final Action classroom;
    final Action names;
    final Action revealName;
    final Action order;
    final Action addToLesson;
    final Action handout;
    final Action guide;
    final Action keys;

    private final List<Action> all = new ArrayList<>();
    private final BooleanProperty presenting;

    Actions(ComparisonModel model, Views views, ReadingStyle style, FindModel findModel, Appearance appearance, WindowModel window,
            OpenArticles openArticles, SourceCopy sourceCopy, LinkDesk desk, Coding coding, SavingActs saving) {
        presenting = window.presentingProperty();
        BooleanExpression differences = BooleanExpression.booleanExpression(
                Bindings.createBooleanBinding(() -> !model.tourProperty().get().stops().isEmpty(), model.tourProperty()));
        BooleanExpression selected = BooleanExpression.booleanExpression(
                Bindings.createBooleanBinding(() -> model.selectionProperty().get().isPresent(), model.selectionProperty()));
        BooleanExpression reading = BooleanExpression.booleanExpression(Bindings.isNotEmpty(model.shownArticles()));
        SelectionSteps steps = new SelectionSteps(model);
        open = add("open", "mdal-folder_open", openArticles::choose, Action.ALWAYS, "Shortcut+O");
        paste = add("paste", "mdal-content_paste", () -> openArticles.paste(Clipboard.getSystemClipboard()), Action.ALWAYS,
                "Shortcut+V");
        sample = add("sample", "mdmz-menu_book", openArticles::openSample, Action.ALWAYS);
        save = add("save", "mdmz-save", saving::save, reading, "Shortcut+S");
        saveAs = add("save-as", "", saving::saveAs, reading, "Shortcut+Shift+S");
        undo = keep(new Action("undo", "mdmz-undo", combinations("Shortcut+Z"), model::undo, null, present(model.undoableProperty()),
                named("action.undo", model.undoableProperty(), model)));
        redo = keep(new Action("redo", "mdmz-redo", combinations("Shortcut+Shift+Z", "Shortcut+Y"), model::redo, null,
                present(model.redoableProperty()), named("action.redo", model.redoableProperty(), model)));
        LinkActs acts = new LinkActs(desk, model, views);
        accept = add("accept", "mdal-check", acts::accept, selected, "A");
        reject = add("reject", "mdal-close", acts::reject, selected, "R");
        link = add("link", "mdal-insert_link", desk::link, selected, "L");
        unlink = add("unlink", "mdal-link_off", acts::unlink, selected, "U");
        BooleanExpression compared = BooleanExpression.booleanExpression(
                Bindings.createBooleanBinding(() -> model.collationProperty().get().isPresent(), model.collationProperty()));
        strength = add("strength", "mdal-filter_alt", window::showStrength, compared);
        print = add("print", "mdmz-print", window::print, compared, "Shortcut+P");
        savePdf = add("save-pdf", "mdmz-picture_as_pdf", window::print, compared);
        export = add("export", "mdmz-save_alt", window::export, compared, "Shortcut+E");
        codes = IntStream.rangeClosed(1, 9).mapToObj(key -> add("code", "mdal-label", () -> coding.press(key), selected,
                String.valueOf(key), "Numpad " + key)).toList();
        repeatCodes = add("repeat-codes", "mdmz-repeat", coding::repeat, selected, "K");
        note = add("note", "mdmz-notes", coding::writeNote, selected, "M");
        nextUnit = add("next-unit", "mdal-adjust", () -> coding.stepUnit(1), selected, "T");
        previousUnit = add("previous-unit", "mdal-adjust", () -> coding.stepUnit(-1), selected, "Shift+T");
        coder = add("coder", "mdmz-person", coding::askCoder, reading);
        codebook = add("codebook", "mdal-label", coding.codebook::open, reading, "Shortcut+B");
        reveal = toggle("reveal", "mdmz-visibility", coding.desk.revealedProperty());
        adjudicate = add("adjudicate", "mdal-fact_check", coding.adjudication::open, reading, "Shortcut+J");
        merge = add("merge", "mdal-call_merge", coding::merge, reading);
        previous = add("previous", "mdal-keyboard_arrow_up", () -> views.step(model, -1), differences, "Shift+F7", "Alt+Up", "P");
        next = add("next", "mdal-keyboard_arrow_down", () -> views.step(model, 1), differences, "F7", "Alt+Down", "N");
        left = add("left", "mdal-keyboard_arrow_left", () -> steps.sideways(Direction.onward(-1)), reading, "Alt+Left");
        right = add("right", "mdal-keyboard_arrow_right", () -> steps.sideways(Direction.onward(1)), reading, "Alt+Right");
        copy = add("copy", "mdal-content_copy", sourceCopy::copy, selected, "Shortcut+Shift+C");
        find = add("find", "mdmz-search", window::find, reading, "Shortcut+F");
        findNext = add("find-next", "mdal-keyboard_arrow_down", () -> findModel.step(1), reading, "F3");
        findPrevious = add("find-previous", "mdal-keyboard_arrow_up", () -> findModel.step(-1), reading, "Shift+F3");
        lock = toggle("lock", "mdal-link", style.lockedProperty(), "Shortcut+L");
        dimSame = toggle("dim-same", "mdal-flip_to_back", style.sameDimmedProperty(), "Shortcut+D");
        larger = add("larger", "mdmz-zoom_in", () -> style.zoom(1), Action.ALWAYS, "Shortcut+Plus", "Shortcut+Equals",
                "Shortcut+Shift+Equals", "Shortcut+Shift+Plus", "Shortcut+Add");
        smaller = add("smaller", "mdmz-zoom_out", () -> style.zoom(-1), Action.ALWAYS, "Shortcut+Minus", "Shortcut+Subtract");
        usualSize = add("usual-size", "mdal-format_size", style::resetZoom, Action.ALWAYS, "Shortcut+0");
        theme = add("theme", "mdal-brightness_4", () -> appearance.themeProperty().set(appearance.themeProperty().get().next()),
                Action.ALWAYS, "Shortcut+T");
        settings = add("settings", "mdmz-text_format", window::showSettings, Action.ALWAYS, "Shortcut+Comma");
        articles = toggle("articles", "mdmz-view_sidebar", window.articlesShownProperty(), "F9");
        inspector = toggle("inspector", "mdal-info", window.inspectorShownProperty(), "F10");
        classroom = add("classroom", "mdal-cast", () -> presenting.set(true), compared, "F11");
        order = add("order", "mdal-format_list_numbered", () -> window.lesson().order().run(), compared, "Shift+F11");
        addToLesson = add("add-to-lesson", "mdmz-playlist_add", () -> {
            if (!window.lesson().add().getAsBoolean()) {
                window.tell(new Notice(Messages.words("lesson.nothing"), List.of()));
            }
        }, selected);
        handout = add("handout", "mdal-assignment", () -> window.lesson().handout().run(), compared);
        guide = add("guide", "mdmz-school", () -> window.lesson().guide().run(), Action.ALWAYS);
        names = toggle("names", "mdal-groups", hiddenNames(model), "Shortcut+H");
        revealName = add("reveal-name", "mdmz-visibility",
                () -> model.revealNext(model.selectionProperty().get().map(PassageRef::sigil).stream().toList()),
                BooleanExpression.booleanExpression(model.namesProperty().map(OutletNames::areHidden)), "Shortcut+Shift+H");
        keys = add("keys", "mdal-keyboard", window::showKeys, Action.ALWAYS, "Shortcut+Shift+Slash", "Shortcut+Slash", "F1");
    }

    List<Action> all() {
        return List.copyOf(all);
    }

    /**
     * Listens to the keys of all actions and views. Keys without a modifier are left to a text field that has the focus, and to
     * what lies over the window.
     *
     * @param covered whether something lies over the window
     */
    void listen(Scene scene, Views views, BooleanSupplier covered) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (presenting.get()) {
                return;
            }
            boolean typing = scene.getFocusOwner() instanceof TextInputControl || covered.getAsBoolean();
            if (Sheet.holds(scene.getFocusOwner())) {
                return;
            }
            for (Action action : all) {
                for (KeyCombination key : action.keys()) {
                    if (key.match(event) && !(typing && isTyped(action, event))) {
                        action.perform();
                        event.consume();
                        return;
                    }
                }
            }
            for (View view : views.all()) {
                if (view.accelerator().match(event)) {
                    views.frontProperty().set(view);
                    event.consume();
                    return;
                }
            }
        });
    }

    private static BooleanProperty hiddenNames(ComparisonModel model) {
        BooleanProperty hidden = new SimpleBooleanProperty(model, "hiddenNames", false);
        model.namesProperty().subscribe(names -> hidden.set(names.areHidden()));
        hidden.subscribe(wanted -> {
            if (wanted && !model.namesProperty().get().areHidden()) {
                model.hideNames();
            } else if (!wanted && model.namesProperty().get().areHidden()) {
                model.revealNames();
            }
        });
        return hidden;
    }

    private static BooleanExpression present(ReadOnlyObjectProperty<Optional<Edit>> edit) {
        return BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> edit.get().isPresent(), edit));
    }

    private static ObservableValue<String> named(String key, ReadOnlyObjectProperty<Optional<Edit>> edit, ComparisonModel model) {
        return Bindings.createStringBinding(() -> edit.get().map(known -> Messages.words(key + ".named",
                model.namesProperty().get().masked(EditWords.of(known, model.comparisonProperty().get())))).orElse(Messages.words(key)),
                edit, model.comparisonProperty(), model.namesProperty());
    }

    private boolean isTyped(Action action, KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && (event.getCode().isLetterKey() || event.getCode().isDigitKey());
        return plain || action == paste || action == undo || action == redo;
    }

    private Action add(String id, String icon, Runnable work, BooleanExpression enabled, String... keys) {
        return keep(new Action(id, icon, combinations(keys), work, null, enabled));
    }

    private Action toggle(String id, String icon, Property<Boolean> state, String... keys) {
        return keep(new Action(id, icon, combinations(keys), () -> { }, state, Action.ALWAYS));
    }

    private Action keep(Action action) {
        all.add(action);
        return action;
    }

    private static List<KeyCombination> combinations(String... keys) {
        return List.of(keys).stream().map(KeyCombination::keyCombination).toList();
    }
}
