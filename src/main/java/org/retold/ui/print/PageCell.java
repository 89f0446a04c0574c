package org.retold.ui.print;

import javafx.collections.MapChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.retold.print.PageFormat;
import org.retold.print.pdf.PageImages;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** One page in the preview, white until its picture has come. */
final class PageCell extends ListCell<Integer> {

    private final PrintViewModel model;
    private final ImageView image = new ImageView();
    private final StackPane sheet = StyleClass.PAPER.on(new StackPane(image));

    PageCell(PrintViewModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.pictures().addListener((MapChangeListener<Integer, PageImages.Picture>) change -> {
            if (change.getKey().equals(getItem())) {
                show(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty || page == null || model.choiceProperty().get().isEmpty() ? null : new StackPane(sheet));
        if (getGraphic() != null) {
            setAccessibleText(Messages.words("print.page", page + 1, getListView().getItems().size()));
            show(page);
        }
    }

    private void show(Integer page) {
        PageFormat format = model.choiceProperty().get().map(Choice::format).orElse(null);
        if (format == null || page == null) {
            return;
        }
        double width = Math.max(100, getListView().getWidth() - PrintSheet.AROUND_PAGES);
        double fitting = Math.min(width, 760 * format.width() / format.height());
        image.setFitWidth(fitting);
        image.setFitHeight(fitting * format.height() / format.width());
        sheet.setMinSize(image.getFitWidth(), image.getFitHeight());
        sheet.setMaxSize(image.getFitWidth(), image.getFitHeight());
        PageImages.Picture picture = model.pictures().get(page);
        image.setImage(picture == null ? null : Pictures.image(picture));
        if (picture == null) {
            model.setScale(fitting / format.width() * getListView().getScene().getWindow().getOutputScaleX());
            model.want(page);
        }
    }
}
