package org.retold.ui.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** The codes that are offered, as chips that are pressed in where the code is given. */
final class CodeChips extends FlowPane {

    private final Consumer<Code> onCode;
    private final Map<String, ToggleButton> chips = new HashMap<>();
    private List<Code> shown = List.of();

    CodeChips(Consumer<Code> onCode) {
        super(5, 5);
        this.onCode = onCode;
    }

    /** @param given ids */
    void show(Codebook codebook, Collection<String> given) {
        List<Code> offered = CodeOrder.of(codebook).stream().filter(code -> !code.withdrawn() || given.contains(code.id())).toList();
        if (!offered.equals(shown)) {
            shown = offered;
            chips.clear();
            offered.forEach(code -> chips.put(code.id(), chip(code, codebook)));
            getChildren().setAll(offered.stream().map(code -> chips.get(code.id())).toList());
        }
        chips.forEach((id, chip) -> chip.setSelected(given.contains(id)));
    }

    private ToggleButton chip(Code code, Codebook codebook) {
        HBox graphic = new HBox(5, new CodeSwatch(code.colour(), code.pattern()));
        graphic.setAlignment(Pos.CENTER_LEFT);
        code.key().ifPresent(key -> graphic.getChildren().add(StyleClass.KEY_CAP.on(new Label(String.valueOf(key)))));
        ToggleButton chip = StyleClass.CODE_CHIP.on(new ToggleButton(code.name(), graphic));
        chip.setUserData(code.id());
        chip.setMaxWidth(250);
        chip.setAccessibleText(code.key().map(key -> Messages.words("code.accessible", code.name(), key)).orElse(code.name()));
        List<String> says = new ArrayList<>(List.of(CodeOrder.path(codebook, code)));
        says.add(code.description());
        chip.setTooltip(new Tooltip(String.join("\n", says.stream().filter(line -> !line.isBlank()).toList())));
        chip.setOnAction(event -> onCode.accept(code));
        return chip;
    }
}
