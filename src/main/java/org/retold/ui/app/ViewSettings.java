package org.retold.ui.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import org.retold.core.text.Article;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Kind;
import org.retold.ui.saving.ViewMemory;

/** The view in front, the hidden columns and the hidden kinds of marks, as they are kept with a comparison. */
final class ViewSettings implements ViewMemory {

    private static final String FRONT = "view.front";
    private static final String HIDDEN = "view.hidden";
    private static final String HIDDEN_KINDS = "view.hidden-kinds";

    private final ComparisonModel model;
    private final Views views;

    ViewSettings(ComparisonModel model, Views views) {
        this.model = model;
        this.views = views;
    }

    void onChange(Runnable listener) {
        model.shownArticles().addListener((ListChangeListener<Article>) change -> listener.run());
        model.shownKinds().addListener((SetChangeListener<Kind>) change -> listener.run());
        views.frontProperty().subscribe((before, now) -> listener.run());
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(FRONT, views.frontProperty().get().titleKey(),
                HIDDEN, model.articles().stream().map(Article::sigil).filter(model::isHidden).collect(Collectors.joining(",")),
                HIDDEN_KINDS, Stream.of(Kind.values()).filter(kind -> !model.shownKinds().contains(kind)).map(Kind::name)
                        .collect(Collectors.joining(",")));
    }

    @Override
    public void restore(Map<String, String> settings) {
        views.all().stream().filter(view -> view.titleKey().equals(settings.get(FRONT))).findFirst().ifPresent(views.frontProperty()::set);
        Set<String> hidden = words(settings, HIDDEN);
        List.copyOf(model.articles()).forEach(article -> model.setHidden(article.sigil(), hidden.contains(article.sigil())));
        Set<String> kinds = words(settings, HIDDEN_KINDS);
        for (Kind kind : Kind.values()) {
            if (kinds.contains(kind.name())) {
                model.shownKinds().remove(kind);
            } else {
                model.shownKinds().add(kind);
            }
        }
    }

    private static Set<String> words(Map<String, String> settings, String name) {
        return Arrays.stream(settings.getOrDefault(name, "").split(",")).collect(Collectors.toSet());
    }
}
