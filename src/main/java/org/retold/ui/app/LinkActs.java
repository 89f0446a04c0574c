package org.retold.ui.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.correction.LinkChoice;
import org.retold.ui.correction.LinkDesk;
import org.retold.ui.correction.LinkDesk.Known;

/** What the keys do with the links of the selected passage; where it has several, the reader is asked which. */
final class LinkActs {

    private final LinkDesk desk;
    private final ComparisonModel model;
    private final Views views;

    LinkActs(LinkDesk desk, ComparisonModel model, Views views) {
        this.desk = desk;
        this.model = model;
        this.views = views;
    }

    void accept() {
        act(known -> !known.isByHand(), desk::accept);
    }

    void reject() {
        act(known -> known.link().relation().isLink(), desk::reject);
    }

    void unlink() {
        act(known -> known.link().relation().isLink() || known.isByHand(), desk::unlink);
    }

    private void act(Predicate<Known> concerned, Consumer<List<Known>> work) {
        model.selectionProperty().get().ifPresent(ref -> {
            List<Known> links = desk.linksOf(ref).stream().filter(concerned).toList();
            Scene scene = views.frontProperty().get().node().getScene();
            Node beside = scene == null || scene.getFocusOwner() == null ? views.frontProperty().get().node() : scene.getFocusOwner();
            LinkChoice.ask(links, model, beside, work);
        });
    }
}
