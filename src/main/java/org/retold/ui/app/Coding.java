package org.retold.ui.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.retold.ui.annotation.AdjudicationModel;
import org.retold.ui.annotation.AdjudicationSheet;
import org.retold.ui.annotation.CodebookSheet;
import org.retold.ui.annotation.CoderSheet;
import org.retold.ui.annotation.CodingDesk;
import org.retold.ui.annotation.CodingPanel;
import org.retold.ui.annotation.MergeSheet;
import org.retold.ui.common.Background;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.sheet.Sheet;

/** Coding as it stands in the window: its desk, its panel in the inspector and its sheets. */
final class Coding {

    final CodingDesk desk;
    final CoderSheet coder;
    final CodebookSheet codebook;
    final AdjudicationSheet adjudication;
    final MergeSheet merge;
    private final ComparisonModel model;
    private final WindowModel window;
    private final FileDialogs dialogs;
    private final Background files;
    private CodingPanel panel;

    /**
     * @param figures computes how far coders agree
     * @param files   reads others' comparisons
     */
    Coding(ComparisonModel model, WindowModel window, FileDialogs dialogs, Background figures, Background files) {
        this.model = model;
        this.window = window;
        this.dialogs = dialogs;
        this.files = files;
        desk = new CodingDesk(model, InstantSource.system());
        coder = new CoderSheet(model, desk);
        CodebookFiles codebooks = new CodebookFiles(model, window, dialogs);
        codebook = new CodebookSheet(model, codebooks::read, codebooks::write);
        merge = new MergeSheet(model);
        adjudication = new AdjudicationSheet(model, desk, new AdjudicationModel(model, InstantSource.system()), figures);
        desk.onCoderWanted(coder::ask);
    }

    CodingPanel panel(Actions actions) {
        List<MenuItem> items = Stream.of(actions.coder, actions.codebook, actions.reveal, actions.adjudicate, actions.merge).map(Action::menuItem).toList();
        panel = new CodingPanel(model, desk, codebook::open, items);
        return panel;
    }

    List<Sheet> sheets() {
        return List.of(codebook, adjudication, merge, coder);
    }

    /** Gives or takes the code of a digit key; where it can be seen. */
    void press(int key) {
        show();
        desk.press(key);
    }

    void repeat() {
        show();
        desk.repeat();
    }

    void writeNote() {
        show();
        panel.writeNote();
    }

    void stepUnit(int steps) {
        show();
        desk.stepUnit(steps);
    }

    void askCoder() {
        coder.ask(() -> { });
    }

    /** Lets the reader choose another's comparison and shows what merging would add. */
    void merge() {
        dialogs.chooseComparison().ifPresent(this::merge);
    }

    void merge(Path file) {
        String name = file.getFileName().toString();
        files.run(progress -> OtherComparison.read(file), read -> {
            switch (read) {
                case OtherComparison.Read whole -> merge.open(whole.comparison(), name);
                case OtherComparison.Unreadable not -> window.tell(new Notice(not.sentence(), List.of()));
            }
        }, report -> { });
    }

    private void show() {
        window.inspectorShownProperty().set(true);
        panel.open();
    }
}
