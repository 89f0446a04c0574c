package org.retold.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.text.Article;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.FindModel;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.StyleClass;

/** The row of tools at the top of the window. Everything it offers is in its menu as well. */
final class ToolStrip extends HBox {

    private static final double ROOM_FOR_WORDS = 1330;
    private static final double ROOM_FOR_TEXT_SIZE = 1100;

    private final ComparisonModel model;
    private final Actions actions;
    private final List<Labeled> wordy = new ArrayList<>();

    ToolStrip(ComparisonModel model, FindModel find, Actions actions, Views views, WindowModel window, Appearance appearance) {
        this.model = model;
        this.actions = actions;
        StyleClass.TOOL_STRIP.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        ButtonBase theme = actions.theme.button(false);
        appearance.themeProperty().subscribe(value -> {
            String name = Messages.words("theme.now", Messages.words(value.key()));
            theme.setGraphic(new FontIcon(switch (value) {
                case LIGHT -> "mdmz-wb_sunny";
                case SEPIA -> "mdal-local_cafe";
                case CONTRAST -> "mdal-brightness_7";
                case DARK -> "mdmz-nights_stay";
                case SYSTEM -> "mdal-brightness_auto";
            }));
            theme.setAccessibleText(name);
            theme.setTooltip(new Tooltip(name + "  (" + actions.theme.keyWords() + ")"));
        });
        getChildren().addAll(actions.articles.button(false), wordy(actions.open.button(true)), wordy(actions.paste.button(true)), actions.undo.button(false),
                actions.redo.button(false), gap(),
                actions.previous.button(false), actions.next.button(false), new PositionLabel(model, views), gap());
        if (views.all().size() > 1) {
            getChildren().addAll(switcher(views), gap());
        }
        ButtonBase smaller = actions.smaller.button(false);
        ButtonBase larger = actions.larger.button(false);
        getChildren().addAll(baseLabel(), baseChooser(), grow(), findField(find, window), hitCount(find), gap(),
                actions.lock.button(false), smaller, larger, theme,
                actions.inspector.button(false), menu());
        widthProperty().subscribe(width -> {
            wordy.forEach(control -> control.setContentDisplay(
                    width.doubleValue() < ROOM_FOR_WORDS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
            List.of(smaller, larger).forEach(button -> button.setVisible(width.doubleValue() >= ROOM_FOR_TEXT_SIZE));
        });
        List.of(smaller, larger).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
    }

    /** Shows its words only where the window is wide enough for them. */
    private <T extends Labeled> T wordy(T control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
        wordy.add(control);
        return control;
    }

    private SegmentedButton switcher(Views views) {
        SegmentedButton switcher = new SegmentedButton();
        switcher.setAccessibleText(Messages.words("views.accessible"));
        for (View view : views.all()) {
            ToggleButton button = wordy(new ToggleButton(Messages.words(view.titleKey()), new FontIcon(view.icon())));
            button.setTooltip(new Tooltip(button.getText() + "  (" + view.accelerator().getDisplayText() + ")"));
            button.setOnAction(event -> views.frontProperty().set(view));
            views.frontProperty().subscribe(front -> button.setSelected(front == view));
            switcher.getButtons().add(button);
        }
        return switcher;
    }

    private static Label baseLabel() {
        Label label = new Label(Messages.words("base.label"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return StyleClass.QUIET.on(label);
    }

    private ComboBox<String> baseChooser() {
        ComboBox<String> chooser = new ComboBox<>();
        chooser.setId("base");
        chooser.setAccessibleText(Messages.words("base.accessible"));
        chooser.setPrefWidth(186);
        chooser.setMinWidth(142);
        InWords<String> words = new InWords<>(sigil -> sigil + "  " + model.find(sigil).map(Article::outlet).orElse(""));
        chooser.setConverter(words);
        WrappedTooltip all = WrappedTooltip.of(chooser.getAccessibleText());
        chooser.setTooltip(all);
        chooser.setOnMouseEntered(_ -> all.say(chooser.getAccessibleText() + "\n" + words.toString(chooser.getValue())));
        Runnable refresh = () -> {
            List<String> sigils = model.articles().stream().map(Article::sigil).toList();
            chooser.setOnAction(null);
            chooser.getItems().setAll(sigils);
            chooser.setValue(model.baseProperty().get().orElse(null));
            chooser.setOnAction(event -> Optional.ofNullable(chooser.getValue()).ifPresent(model::setBase));
        };
        model.articles().addListener((ListChangeListener<Article>) change -> refresh.run());
        model.baseProperty().subscribe(base -> refresh.run());
        return chooser;
    }

    private TextField findField(FindModel find, WindowModel window) {
        TextField field = StyleClass.FIND_FIELD.on(new TextField());
        field.setId("find");
        field.setPromptText(Messages.words("find.prompt"));
        field.setAccessibleText(Messages.words("action.find"));
        field.setTooltip(new Tooltip(Messages.words("action.find")));
        field.setPrefWidth(190);
        field.setMinWidth(90);
        field.textProperty().bindBidirectional(find.queryProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                find.step(event.isShiftDown() ? -1 : 1);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                getScene().getRoot().requestFocus();
            }
        });
        window.onFind(() -> {
            field.requestFocus();
            field.selectAll();
        });
        return field;
    }

    private static Label hitCount(FindModel find) {
        Label label = new Label();
        label.setId("hit-count");
        label.textProperty().bind(Bindings.createStringBinding(() -> find.queryProperty().get().isBlank() ? ""
                : find.currentProperty().get() < 0 ? Messages.words("find.count", find.hitsProperty().get().size())
                : Messages.words("find.position", find.currentProperty().get() + 1, find.hitsProperty().get().size()),
                find.queryProperty(), find.hitsProperty(), find.currentProperty()));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return StyleClass.QUIET.on(label);
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, new FontIcon("mdmz-menu"));
        menu.setId("menu");
        menu.setAccessibleText(Messages.words("menu.accessible"));
        menu.getStyleClass().addAll("flat", "no-arrow", "button-icon");
        Stream.of(List.of(actions.open, actions.paste, actions.sample, actions.save, actions.saveAs),
                        List.of(actions.undo, actions.redo),
                        List.of(actions.accept, actions.reject, actions.link, actions.unlink, actions.strength),
                        List.of(actions.print, actions.savePdf, actions.export),
                        List.of(actions.repeatCodes, actions.note, actions.codebook, actions.coder, actions.reveal,
                                actions.adjudicate, actions.merge),
                        List.of(actions.next, actions.previous, actions.left, actions.right, actions.copy),
                        List.of(actions.find, actions.findNext, actions.findPrevious),
                        List.of(actions.lock, actions.dimSame, actions.articles, actions.inspector),
                        List.of(actions.classroom, actions.order, actions.addToLesson, actions.handout, actions.names, actions.revealName),
                        List.of(actions.larger, actions.smaller, actions.usualSize, actions.theme, actions.settings), List.of(actions.guide, actions.keys))
                .forEach(group -> {
                    if (!menu.getItems().isEmpty()) {
                        menu.getItems().add(new SeparatorMenuItem());
                    }
                    group.forEach(action -> menu.getItems().add(action.menuItem()));
                });
        return menu;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(6);
        gap.setPrefWidth(10);
        return gap;
    }

    private static Region grow() {
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        return grow;
    }
}
