package org.retold.ui.differences;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.StyleClass;

/** One entry as it looks: its sign, what it is, and below it every reading. Opposed readings stand side by side where there is room. */
final class EntryCard extends HBox {

    /** What can be done from a card. */
    record Deeds(Consumer<PassageRef> select, Consumer<PassageRef> open, Consumer<Entry> copy, Consumer<Entry> dismiss,
                 Runnable showOpposed) {
    }

    private static final int BRIEF = 3;

    private final Entry entry;
    private final boolean brief;
    private final String base;
    private final ReadingStyle style;
    private final EntryFilter sought;
    private final Deeds deeds;

    EntryCard(Row row, EntryFilter sought, String base, ReadingStyle style, Deeds deeds) {
        this.entry = row.entry();
        this.brief = row.brief() && !entry.against().isEmpty();
        this.base = base;
        this.style = style;
        this.sought = sought;
        this.deeds = deeds;
        StyleClass.DIFFERENCE.on(this);
        Label sign = StyleClass.KIND_SIGN.on(new Label(entry.sign()));
        sign.getStyleClass().add(entry.kind().name().toLowerCase(Locale.ROOT));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Node readings = entry.against().isEmpty() ? side(entry.readings())
                : new OpposedSides(side(entry.readings()), side(entry.against()));
        VBox content = new VBox(6, header(), readings);
        content.setFillWidth(true);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(sign, content);
    }

    private HBox header() {
        Label name = StyleClass.KIND_NAME.on(new Label(entry.name()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = StyleClass.KIND_DETAIL.on(new Label(entry.detail()));
        detail.setMinWidth(0);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        Label strength = StyleClass.QUIET.on(new Label(entry.strength() < 1
                ? Messages.words("differences.strength", entry.strength()) : ""));
        strength.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(10, name, detail, grow);
        header.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(2, button("copy", "mdal-content_copy", () -> deeds.copy().accept(entry)),
                button("open", "mdal-chrome_reader_mode", () -> deeds.open().accept(entry.readings().getFirst().place())));
        if (entry.kind() == Kind.OPPOSED) {
            buttons.getChildren().add(button("dismiss", "mdal-close", () -> deeds.dismiss().accept(entry)));
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getStyleClass().add("deeds");
        header.getChildren().addAll(buttons, strength);
        return header;
    }

    private static Button button(String id, String icon, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "button-icon", "deed");
        button.setAccessibleText(Messages.words("differences.deed." + id));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setFocusTraversable(false);
        button.setOnAction(event -> work.run());
        return button;
    }

    private Hyperlink more(int count) {
        Hyperlink more = new Hyperlink(Messages.words("differences.opposed.more", count));
        more.setFocusTraversable(false);
        more.setOnAction(_ -> deeds.showOpposed().run());
        return more;
    }

    private VBox side(List<Reading> readings) {
        VBox side = new VBox(7);
        side.setFillWidth(true);
        for (Reading reading : readings.subList(0, brief ? Math.min(BRIEF, readings.size()) : readings.size())) {
            MarkedText text = new MarkedText(reading.withHits(sought.hitsIn(reading.text())), reading.sigil().equals(base), style);
            text.setOnMouseClicked(event -> {
                deeds.select().accept(reading.place());
                if (event.getClickCount() == 2) {
                    deeds.open().accept(reading.place());
                }
            });
            side.getChildren().add(text);
        }
        if (brief && readings.size() > BRIEF) {
            side.getChildren().add(more(readings.size() - BRIEF));
        }
        return side;
    }
}
