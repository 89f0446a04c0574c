package org.retold.ui.export;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.retold.report.export.Format;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** A format and what it is for. */
final class FormatCell extends ListCell<Format> {

    private final Label name = StyleClass.OUTLET.on(new Label());
    private final Label purpose = new Label();
    private final VBox words = new VBox(2, name, purpose);

    FormatCell() {
        setPrefWidth(0);
        purpose.setWrapText(true);
    }

    @Override
    protected void updateItem(Format format, boolean empty) {
        super.updateItem(format, empty);
        if (empty || format == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            name.setText(Messages.words("export.format." + format.word()));
            purpose.setText(Messages.words("export.purpose." + format.word()));
            setAccessibleText(Messages.words("export.accessible", name.getText(), purpose.getText()));
            setGraphic(words);
        }
    }
}
