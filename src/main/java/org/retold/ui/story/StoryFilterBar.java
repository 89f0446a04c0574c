package org.retold.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.story.StoryFilter.Kind;
import org.retold.ui.theme.StyleClass;

/**
 * Chips that say how many story points are told by all, by one outlet alone, by all but one, and show only those. Several outlets
 * may be chosen together; what then is shown is said in words.
 */
public final class StoryFilterBar extends FlowPane {

    private record Chip(ToggleButton button, Kind kind, String sigil) {
    }

    private final StoryModel model;
    private final List<Chip> chips = new ArrayList<>();
    private final Label words = StyleClass.FILTER_WORDS.on(new Label());
    private final Node[] choices;

    /** @param choices stand behind the chips */
    public StoryFilterBar(StoryModel model, Node... choices) {
        super(6, 6);
        this.model = model;
        this.choices = choices;
        StyleClass.FILTERS.on(this);
        words.setId("filter-words");
        model.filterProperty().subscribe(filter -> showChosen());
    }

    public void show(Story story) {
        chips.clear();
        getChildren().setAll(group(null, chip(story, StoryFilter.ALL, "story.filter.all"),
                chip(story, StoryFilter.SHARED, "story.filter.shared"), chip(story, StoryFilter.DISPUTED, "story.filter.disputed")));
        if (story.articles().size() > 1) {
            getChildren().add(outlets(story, Kind.ONLY, "story.filter.only"));
        }
        if (story.articles().size() > 2) {
            getChildren().add(outlets(story, Kind.ALL_BUT, "story.filter.all-but"));
        }
        getChildren().add(words);
        getChildren().addAll(choices);
        showChosen();
    }

    private HBox outlets(Story story, Kind kind, String key) {
        HBox group = group(Messages.words(key));
        for (Article article : story.articles()) {
            String sigil = article.sigil();
            int count = story.count(StoryFilter.ALL.toggled(kind, sigil, story.articles()));
            ToggleButton button = button(Messages.words("story.filter.count", sigil, count), id(kind) + "-" + sigil);
            String meaning = Messages.words(key + ".tooltip", article.outlet());
            button.setTooltip(new Tooltip(meaning + "\n" + Messages.words("story.filter.together")));
            button.setAccessibleText(meaning + ": " + count);
            button.setOnAction(_ -> choose(model.filterProperty().get().toggled(kind, sigil, story.articles())));
            chips.add(new Chip(button, kind, sigil));
            group.getChildren().add(button);
        }
        return group;
    }

    private ToggleButton chip(Story story, StoryFilter filter, String key) {
        ToggleButton button = button(Messages.words("story.filter.count", Messages.words(key), story.count(filter)), id(filter.kind()));
        button.setOnAction(_ -> choose(button.isSelected() ? filter : StoryFilter.ALL));
        chips.add(new Chip(button, filter.kind(), ""));
        return button;
    }

    private static ToggleButton button(String name, String id) {
        ToggleButton button = StyleClass.FILTER.on(new ToggleButton(name));
        button.setId(id);
        return button;
    }

    private static String id(Kind kind) {
        return "filter-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static HBox group(String name, Node... buttons) {
        HBox group = StyleClass.FILTER_GROUP.on(new HBox(4));
        group.setAlignment(Pos.CENTER_LEFT);
        if (name != null) {
            group.getChildren().add(StyleClass.QUIET.on(new Label(name)));
        }
        group.getChildren().addAll(buttons);
        return group;
    }

    private void choose(StoryFilter filter) {
        model.filterProperty().set(filter);
        showChosen();
    }

    private void showChosen() {
        StoryFilter filter = model.filterProperty().get();
        chips.forEach(chip -> chip.button().setSelected(chip.sigil().isEmpty() ? filter.kind() == chip.kind()
                : filter.means(chip.kind(), chip.sigil())));
        boolean several = !filter.sigils().isEmpty();
        words.setText(several ? filter.words(model.shown().size()) : "");
        words.setVisible(several);
        words.setManaged(several);
    }
}
