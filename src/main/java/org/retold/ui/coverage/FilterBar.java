package org.retold.ui.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.story.Story;
import org.retold.ui.theme.StyleClass;

/** Chips that say how many story points are told by all, by one outlet alone, by all but one, and show only those. */
final class FilterBar extends FlowPane {

    private final CoverageModel model;
    private final Map<CoverageFilter, ToggleButton> chips = new LinkedHashMap<>();
    private final HBox choices;

    FilterBar(CoverageModel model) {
        super(6, 6);
        this.model = model;
        StyleClass.FILTERS.on(this);
        choices = new HBox(6, choice("coverage.sort", model.sortProperty(), List.of(CoverageSort.values()), CoverageSort::key),
                choice("coverage.heat", model.heatProperty(), List.of(Heat.values()), Heat::key));
        model.filterProperty().subscribe(this::showChosen);
    }

    void show(Story story) {
        chips.clear();
        getChildren().setAll(group(null, chip(story, CoverageFilter.ALL, Messages.words("coverage.filter.all")),
                chip(story, CoverageFilter.SHARED, Messages.words("coverage.filter.shared")),
                chip(story, CoverageFilter.DISPUTED, Messages.words("coverage.filter.disputed"))));
        if (story.articles().size() > 1) {
            getChildren().add(outlets(story, "coverage.filter.only", CoverageFilter::only));
        }
        if (story.articles().size() > 2) {
            getChildren().add(outlets(story, "coverage.filter.all-but", CoverageFilter::allBut));
        }
        getChildren().add(choices);
        showChosen(model.filterProperty().get());
    }

    private HBox outlets(Story story, String key, Function<String, CoverageFilter> filter) {
        HBox group = group(Messages.words(key));
        for (Article article : story.articles()) {
            ToggleButton chip = chip(story, filter.apply(article.sigil()), article.sigil());
            String words = Messages.words(key + ".tooltip", article.outlet());
            chip.setTooltip(new Tooltip(words));
            chip.setAccessibleText(words + ": " + CoverageModel.count(story, filter.apply(article.sigil())));
            group.getChildren().add(chip);
        }
        return group;
    }

    private static HBox group(String name, Node... chips) {
        HBox group = StyleClass.FILTER_GROUP.on(new HBox(4));
        group.setAlignment(Pos.CENTER_LEFT);
        if (name != null) {
            group.getChildren().add(StyleClass.QUIET.on(new Label(name)));
        }
        group.getChildren().addAll(chips);
        return group;
    }

    private ToggleButton chip(Story story, CoverageFilter filter, String name) {
        ToggleButton chip = StyleClass.FILTER.on(new ToggleButton(
                Messages.words("coverage.filter.count", name, CoverageModel.count(story, filter))));
        chip.setId("filter-" + filter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (filter.sigil().isEmpty() ? "" : "-" + filter.sigil()));
        chip.setOnAction(event -> {
            model.filterProperty().set(chip.isSelected() ? filter : CoverageFilter.ALL);
            showChosen(model.filterProperty().get());
        });
        chips.put(filter, chip);
        return chip;
    }

    private void showChosen(CoverageFilter chosen) {
        chips.forEach((filter, chip) -> chip.setSelected(filter.equals(chosen)));
    }

    private static <T> ComboBox<T> choice(String key, ObjectProperty<T> property, List<T> values,
                                          Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : Messages.words(words.apply(value));
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        });
        choice.valueProperty().bindBidirectional(property);
        choice.setAccessibleText(Messages.words(key));
        choice.setTooltip(new Tooltip(Messages.words(key)));
        return choice;
    }
}
