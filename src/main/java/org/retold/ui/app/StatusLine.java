package org.retold.ui.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.ui.common.Background;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.saving.SavedComparison;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.StyleClass;

/** The thin line at the bottom: what is open, which engine compared it and why, and how far it is while it works. */
final class StatusLine extends HBox {

    private final Label state = new Label();
    private final Label engine = new Label();
    private final Label stage = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox working = new HBox();
    private final Appearance appearance;

    StatusLine(ComparisonModel model, CollationRuns runs, Appearance appearance, ReadOnlyBooleanProperty sampleShown, SavedComparison saved,
               Runnable toStrength) {
        this.appearance = appearance;
        StyleClass.STATUS_LINE.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Button cancel = button("cancel", "action.cancel", "mdal-close", runs::cancel);
        Button again = button("compare-again", "status.compare-again", "mdmz-refresh", runs::start);
        again.setTooltip(new Tooltip(Messages.words("status.compare-again.why")));
        again.visibleProperty().bind(model.stalledProperty());
        again.managedProperty().bind(again.visibleProperty());
        stage.setId("stage");
        stage.setMinWidth(Region.USE_PREF_SIZE);
        state.setId("count");
        state.setMinWidth(Region.USE_PREF_SIZE);
        working.setMinWidth(Region.USE_PREF_SIZE);
        bar.setPrefWidth(120);
        working.setAlignment(Pos.CENTER_LEFT);
        working.setSpacing(8);
        working.getChildren().addAll(stage, bar, cancel);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        engine.setId("engine");
        engine.setMinWidth(0);
        Label sample = new Label(Messages.words("status.sample"));
        sample.setId("sample");
        sample.setMinWidth(0);
        sample.visibleProperty().bind(sampleShown);
        sample.managedProperty().bind(sampleShown);
        Label disk = new Label();
        disk.setId("saved");
        disk.setMinWidth(Region.USE_PREF_SIZE);
        saved.stateProperty().subscribe(now -> disk.setText(switch (now) {
            case NOTHING -> "";
            case SAVING -> Messages.words("status.save.saving");
            case SAVED -> Messages.words("status.save.saved");
            case FAILED -> Messages.words("status.save.failed");
        }));
        getChildren().addAll(state, sample, disk, grow, working, again, strength(model, toStrength), engine);
        model.shownArticles().subscribe(() -> count(model));
        count(model);
        model.collationProperty().subscribe(this::name);
        runs.progressProperty().subscribe(this::progress);
    }

    private static Button button(String id, String key, String icon, Runnable work) {
        Button button = new Button(Messages.words(key), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(Messages.words(key));
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(event -> work.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Says from which strength on links count, and leads to where that is set. */
    private static Button strength(ComparisonModel model, Runnable toStrength) {
        Button button = new Button();
        button.setId("status-strength");
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.words("strength.why")));
        button.setOnAction(event -> toStrength.run());
        model.comparisonProperty().subscribe(now -> button.setText(now.decisions().threshold() == 0 ? Messages.words("status.strength.all")
                : Messages.words("status.strength", now.decisions().threshold())));
        button.visibleProperty().bind(model.collationProperty().map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void count(ComparisonModel model) {
        int all = model.articles().size();
        int hidden = all - model.shownArticles().size();
        state.setText(all == 0 ? "" : hidden == 0 ? Messages.words("status.articles", all)
                : Messages.words("status.articles.hidden", all, hidden));
    }

    private void name(Optional<Collation> collation) {
        EngineReport report = collation.map(Collation::engine).orElse(null);
        if (report == null) {
            engine.setText("");
            engine.setTooltip(null);
            return;
        }
        String words = report.name() == EngineReport.Engine.SEMANTIC
                ? Messages.words("status.semantic", report.model().orElse("")) : Messages.words("status.lexical");
        List<String> notes = report.notes().stream().map(Told::of).toList();
        engine.setText(notes.isEmpty() ? words : words + " — " + notes.getFirst());
        engine.setTooltip(new Tooltip(notes.isEmpty() ? words : String.join("\n", notes)));
    }

    private void progress(Optional<Background.Report> report) {
        working.setVisible(report.isPresent());
        working.setManaged(report.isPresent());
        report.ifPresent(now -> {
            stage.setText(Messages.words("status.stage." + now.stage().name().toLowerCase(Locale.ROOT)));
            bar.setProgress(now.fraction() > 0 ? now.fraction() : appearance.isStill() ? 0 : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }
}
