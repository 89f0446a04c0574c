package org.retold.ui.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Options;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Decisions;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.ui.common.Background;
import org.retold.ui.comparison.ComparisonModel;

/**
 * Has the articles aligned whenever they, the base or what was decided of links change: first by words alone, which is quick, then by meaning. The better
 * result replaces the first. A change while this goes on begins anew. What was cancelled or failed waits until it is started again.
 */
final class CollationRuns {

    /** As the collator collates. */
    interface Collating {
        Collation collate(List<Article> articles, Decisions decisions, Options options, Progress progress);
    }

    private final ComparisonModel model;
    private final Background background;
    private final Collating collating;
    private final ReadOnlyObjectWrapper<Optional<Background.Report>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());

    CollationRuns(ComparisonModel model, Background background, Collating collating) {
        this.model = model;
        this.background = background;
        this.collating = collating;
        model.onInputChanged(this::start);
    }

    /** How far the work is while it goes on. */
    ReadOnlyObjectProperty<Optional<Background.Report>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void start() {
        model.stalledProperty().set(false);
        if (model.articles().size() < 2) {
            background.cancel();
            progress.set(Optional.empty());
            return;
        }
        boolean first = model.collationProperty().get().isEmpty();
        progress.set(Optional.of(new Background.Report(Progress.Stage.READING, 0)));
        run(model.comparisonProperty().get(), first ? Options.EngineChoice.LEXICAL : Options.EngineChoice.AUTO);
    }

    void cancel() {
        background.cancel();
        stall();
    }

    private void stall() {
        progress.set(Optional.empty());
        model.stalledProperty().set(true);
    }

    private void run(Comparison comparison, Options.EngineChoice engine) {
        Options options = new Options(comparison.base(), engine);
        background.run(work -> collating.collate(comparison.articles(), comparison.decisions(), options, work), result -> {
            model.show(result);
            if (engine == Options.EngineChoice.LEXICAL) {
                run(comparison, Options.EngineChoice.AUTO);
            } else {
                progress.set(Optional.empty());
            }
        }, report -> progress.set(Optional.of(report)), this::stall);
    }
}
