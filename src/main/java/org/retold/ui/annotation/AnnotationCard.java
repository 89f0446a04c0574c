package org.retold.ui.annotation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.theme.StyleClass;

/** One annotation as it is listed: what it is about, its codes and note, who made it and when, whether its text still stands. */
final class AnnotationCard extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    /** What may be done with one's own. */
    record Acts(Runnable edit, Runnable remove) {
    }

    AnnotationCard(Comparison comparison, Annotation annotation, Optional<Acts> acts, Optional<Runnable> confirm) {
        super(4);
        StyleClass.ANNOTATION.on(this);
        setUserData(annotation.id());
        Label about = new Label(TargetWords.of(comparison, annotation.target()));
        about.setMinWidth(0);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox top = new HBox(4, about, grow);
        top.setAlignment(Pos.CENTER_LEFT);
        acts.ifPresent(own -> top.getChildren().addAll(button("mdal-edit", "annotation.edit", own.edit()),
                button("mdal-delete", "annotation.remove", own.remove())));
        getChildren().add(top);
        FlowPane codes = new FlowPane(8, 3);
        annotation.codes().stream().flatMap(id -> comparison.codebook().find(id).stream()).map(AnnotationCard::code).forEach(codes.getChildren()::add);
        if (!codes.getChildren().isEmpty()) {
            getChildren().add(codes);
        }
        if (!annotation.note().isBlank()) {
            getChildren().add(wrapped(new WrappedLabel(annotation.note())));
        }
        String by = Optional.ofNullable(comparison.coders().get(annotation.coder())).map(Coder::name).orElse(Messages.words("annotation.nobody"));
        getChildren().add(wrapped(StyleClass.QUIET.on(new WrappedLabel(Messages.words("annotation.by", by, TIME.withLocale(Messages.locale()).format(annotation.changed()))))));
        TargetWords.standing(annotation.target()).ifPresent(words -> getChildren().add(wrapped(StyleClass.STANDING.on(new WrappedLabel(words)))));
        confirm.filter(work -> annotation.target().standing() == Anchor.Standing.CHECK)
                .ifPresent(work -> getChildren().add(new ConfirmButton(work)));
        setAccessibleText(about.getText());
    }

    static HBox code(Code code) {
        Label name = new Label(code.withdrawn() ? Messages.words("code.withdrawn", code.name()) : code.name());
        HBox box = new HBox(5, new CodeSwatch(code.colour(), code.pattern()), name);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Button button(String icon, String key, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.setTooltip(new Tooltip(Messages.words(key)));
        button.setAccessibleText(Messages.words(key));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setOnAction(event -> work.run());
        return button;
    }

    private static Label wrapped(Label label) {
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
