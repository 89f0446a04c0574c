package org.retold.ui.articles;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.StyleClass;

/** How much of an article is told alike and how much is only here, as a stacked bar; by length of text. */
final class ShareBar extends Region {

    private static final double HEIGHT = 8;

    private final Canvas canvas = new Canvas(10, HEIGHT);
    private final Tooltip tooltip = new Tooltip();
    private Map<Share, Double> shares = Map.of();
    private Palette palette;

    /** The parts of the bar, from left to right. */
    enum Share { SAME, EDITED, PARAPHRASED, ONLY_HERE }

    ShareBar(Palette palette) {
        this.palette = palette;
        StyleClass.SHARE_BAR.on(this);
        getChildren().add(canvas);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        Tooltip.install(this, tooltip);
    }

    void show(Article article, List<PassageMark> marks, Palette colours) {
        palette = colours;
        shares = shares(article, marks);
        String words = shares.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> Messages.words("share." + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Math.round(entry.getValue() * 100)))
                .collect(Collectors.joining(", "));
        tooltip.setText(words.isEmpty() ? Messages.words("share.unknown") : words);
        setAccessibleText(tooltip.getText());
        draw();
    }

    static Map<Share, Double> shares(Article article, List<PassageMark> marks) {
        Map<Share, Double> shares = new EnumMap<>(Share.class);
        double all = article.passages().stream().mapToInt(passage -> passage.span().length()).sum();
        for (int i = 0; i < marks.size(); i++) {
            shares.merge(share(marks.get(i)), article.passages().get(i).span().length() / all, Double::sum);
        }
        return shares;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setScaleX(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
        draw();
    }

    private static Share share(PassageMark mark) {
        return mark.is(Kind.SAME) ? Share.SAME : mark.is(Kind.EDITED) ? Share.EDITED
                : mark.is(Kind.PARAPHRASED) ? Share.PARAPHRASED : Share.ONLY_HERE;
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), HEIGHT);
        pen.setFill(palette.of("track"));
        pen.fillRoundRect(0, 0, canvas.getWidth(), HEIGHT, 4, 4);
        double x = 0;
        for (Share share : Share.values()) {
            double width = shares.getOrDefault(share, 0.0) * canvas.getWidth();
            pen.setFill(colour(share));
            double drawn = Math.max(0, width - 1);
            switch (share) {
                case SAME, ONLY_HERE -> pen.fillRect(x, 0, drawn, HEIGHT);
                case EDITED -> pen.fillRect(x, HEIGHT * 0.25, drawn, HEIGHT * 0.75);
                case PARAPHRASED -> pen.fillRect(x, HEIGHT * 0.5, drawn, HEIGHT * 0.5);
            }
            x += width;
        }
    }

    private Color colour(Share share) {
        return switch (share) {
            case SAME -> palette.of("same-mark");
            case EDITED -> palette.of("added-mark").deriveColor(0, 1, 1, 0.6);
            case PARAPHRASED -> palette.of("paraphrase-mark");
            case ONLY_HERE -> palette.of("added-mark");
        };
    }
}
