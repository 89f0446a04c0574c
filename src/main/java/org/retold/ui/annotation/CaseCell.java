package org.retold.ui.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.agreement.Adjudication;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** One unit with what each coder gave it, in columns, and what was settled upon. */
final class CaseCell extends ListCell<Adjudication.Case> {

    private static final double ABOUT = 250;
    private static final double SIGN = 22;
    private static final double LEAST = 90;

    private final ComparisonModel model;
    private final AdjudicationModel work;

    CaseCell(ComparisonModel model, AdjudicationModel work) {
        this.model = model;
        this.work = work;
        setPrefWidth(0);
    }

    /** Above the columns: what a digit stands for. */
    static List<Node> header(Comparison comparison, List<String> coders) {
        List<Node> columns = new ArrayList<>();
        Region sign = new Region();
        fix(sign, SIGN);
        Label about = StyleClass.QUIET.on(new Label(Messages.words("adjudication.about")));
        fix(about, ABOUT);
        columns.add(sign);
        columns.add(about);
        for (int place = 0; place < coders.size(); place++) {
            columns.add(column(StyleClass.QUIET.on(new Label(AdjudicationSheet.column(comparison, coders, place)))));
        }
        columns.add(column(StyleClass.QUIET.on(new Label(AdjudicationSheet.agreed()))));
        return columns;
    }

    @Override
    protected void updateItem(Adjudication.Case item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        Comparison comparison = model.readableProperty().get();
        Label sign = new Label(item.isAgreed() ? "=" : "≠");
        StyleClass.KIND_SIGN.on(sign);
        fix(sign, SIGN);
        Label name = new WrappedLabel(TargetWords.of(comparison, item.target()));
        Label quote = StyleClass.QUIET.on(new Label(TargetWords.excerpt(item.target().anchors().getFirst().quote())));
        VBox about = new VBox(2, name, quote);
        fix(about, ABOUT);
        HBox line = new HBox(10, sign, about);
        line.setAlignment(Pos.TOP_LEFT);
        List<String> said = new ArrayList<>(List.of(name.getText(), Messages.words(item.isAgreed() ? "adjudication.same" : "adjudication.different")));
        for (int place = 0; place < item.given().size(); place++) {
            Optional<Set<String>> given = item.given().get(place);
            line.getChildren().add(column(given.map(codes -> codes(comparison, codes)).orElse(quiet("adjudication.absent"))));
            said.add(AdjudicationSheet.column(comparison, work.coders(), place) + ": " + given.map(codes -> names(comparison, codes))
                    .orElse(Messages.words("adjudication.absent")));
        }
        line.getChildren().add(column(item.settled().map(annotation -> settled(comparison, annotation)).orElse(quiet("adjudication.open"))));
        setAccessibleText(String.join(". ", said));
        setGraphic(line);
    }

    private static Node settled(Comparison comparison, Annotation annotation) {
        return annotation.codes().isEmpty() ? new Label(annotation.note()) : codes(comparison, annotation.codes());
    }

    private static Node codes(Comparison comparison, Collection<String> ids) {
        FlowPane codes = new FlowPane(8, 3);
        codes.setPrefWrapLength(LEAST);
        comparison.codebook().codes().stream().filter(code -> ids.contains(code.id())).map(AnnotationCard::code).forEach(codes.getChildren()::add);
        return codes.getChildren().isEmpty() ? quiet("adjudication.none") : codes;
    }

    private static String names(Comparison comparison, Collection<String> ids) {
        return ids.isEmpty() ? Messages.words("adjudication.none") : comparison.codebook().codes().stream()
                .filter(code -> ids.contains(code.id())).map(Code::name).collect(Collectors.joining(", "));
    }

    private static Node quiet(String key) {
        return StyleClass.QUIET.on(new Label(Messages.words(key)));
    }

    private static Node column(Node node) {
        VBox box = new VBox(node);
        box.setMinWidth(LEAST);
        box.setPrefWidth(LEAST);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
