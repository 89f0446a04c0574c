package org.retold.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/**
 * The reader's settings, laid over the right edge of the window; the text that they change follows as they are set. The text can be
 * read and the window be used while it is open; Escape puts it away and gives the keyboard back to what had it.
 */
public final class SettingsSheet extends VBox {

    private static final double WIDTH = 330;

    private final Button close = new Button(null, new FontIcon("mdal-close"));

    public SettingsSheet(ReadingStyle style, Appearance appearance) {
        StyleClass.SETTINGS.on(this).setId("settings");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Messages.words("settings.title"));
        VBox content = StyleClass.SETTINGS_CONTENT.on(new VBox(text(style), colours(appearance), language(style.languageProperty())));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), scroll, footer(style, appearance));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                putAway();
                event.consume();
            }
        });
    }

    /** Opens it, or puts it away if it is open. */
    public void toggle() {
        if (isVisible()) {
            putAway();
        } else {
            setVisible(true);
            close.requestFocus();
        }
    }

    private void putAway() {
        setVisible(false);
    }

    private HBox header() {
        Label title = StyleClass.SETTINGS_TITLE.on(new Label(Messages.words("settings.title")));
        close.setId("settings-close");
        close.setAccessibleText(Messages.words("settings.close"));
        close.setTooltip(new Tooltip(close.getAccessibleText()));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(event -> putAway());
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox header = StyleClass.SETTINGS_HEADER.on(new HBox(title, grow, close));
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static VBox text(ReadingStyle style) {
        List<Choices.Choice<Face>> faces = new ArrayList<>();
        for (Face face : Face.values()) {
            Label letters = new Label("Ag");
            letters.setStyle(face.css(false));
            faces.add(new Choices.Choice<>(face, Messages.words(face.key()), StyleClass.LETTERS.on(letters)));
        }
        Choices<Face> face = new Choices<>(faces, style.typesettingProperty().get().face(),
                chosen -> style.typesettingProperty().set(style.typesettingProperty().get().withFace(chosen)));
        face.setId("settings-face");
        style.typesettingProperty().subscribe(set -> face.show(set.face()));
        Amount size = new Amount("settings.size", ReadingStyle.SMALLEST, ReadingStyle.LARGEST, 1,
                style.textSizeProperty()::set);
        style.textSizeProperty().subscribe(value -> size.show(value.doubleValue()));
        Amount lines = new Amount("settings.line-height", Typesetting.TIGHTEST, Typesetting.LOOSEST, 0.1,
                height -> style.typesettingProperty().set(style.typesettingProperty().get().withLineHeight(height)));
        style.typesettingProperty().subscribe(set -> lines.show(set.lineHeight()));
        Amount width = new Amount("settings.width", ReadingStyle.FEWEST_CHARACTERS, ReadingStyle.MOST_CHARACTERS, 2,
                characters -> style.charactersProperty().set((int) characters));
        style.charactersProperty().subscribe(value -> width.show(value.doubleValue()));
        return group("settings.text", face, size, lines, width);
    }

    private static VBox colours(Appearance appearance) {
        List<Choices.Choice<Theme>> themes = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            themes.add(new Choices.Choice<>(theme, Messages.words(theme.key()), new Swatch(theme)));
        }
        Choices<Theme> theme = new Choices<>(themes, appearance.themeProperty().get(), appearance.themeProperty()::set);
        theme.setId("settings-theme");
        appearance.themeProperty().subscribe(theme::show);
        return group("settings.colours", theme,
                check("settings.single-colour", appearance.singleColourProperty()),
                check("settings.reduced-motion", appearance.reducedMotionProperty()));
    }

    private static VBox language(ObjectProperty<Language> chosen) {
        ComboBox<Language> choice = new ComboBox<>(FXCollections.observableArrayList(Language.values()));
        choice.setId("settings-language");
        choice.setAccessibleText(Messages.words("settings.language"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new InWords<>(
                language -> language == Language.SYSTEM ? Messages.words("theme.system") : language.ownName()));
        choice.valueProperty().bindBidirectional(chosen);
        Label later = StyleClass.QUIET.on(new Label(Messages.words("settings.language.later")));
        later.setId("settings-language-later");
        later.setWrapText(true);
        later.managedProperty().bind(later.visibleProperty());
        later.visibleProperty().bind(chosen.map(language -> language.spoken(Locale.getDefault()) != Messages.language()));
        return group("settings.language", choice, later);
    }

    private static VBox group(String titleKey, Node... parts) {
        Label title = StyleClass.PANEL_TITLE.on(new Label(Messages.words(titleKey)));
        VBox group = new VBox(12, title);
        group.getChildren().addAll(parts);
        return group;
    }

    private static CheckBox check(String key, BooleanProperty state) {
        CheckBox box = new CheckBox(Messages.words(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(state);
        return box;
    }

    private static HBox footer(ReadingStyle style, Appearance appearance) {
        Button reset = new Button(Messages.words("settings.reset"));
        reset.setId("settings-reset");
        reset.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reset, Priority.ALWAYS);
        reset.disableProperty().bind(Bindings.createBooleanBinding(() -> style.isUsual() && appearance.isUsual(),
                style.textSizeProperty(), style.typesettingProperty(), style.charactersProperty(), appearance.themeProperty(),
                appearance.singleColourProperty(), appearance.reducedMotionProperty()));
        reset.setOnAction(event -> {
            style.reset();
            appearance.reset();
        });
        return StyleClass.SETTINGS_FOOTER.on(new HBox(reset));
    }
}
