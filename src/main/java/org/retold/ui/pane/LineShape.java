package org.retold.ui.pane;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * Where the stops of one laid-out line begin and end, in pixels below the line's top. Tops never decrease: a passage that
 * begins in the middle of a row begins at that row's top.
 */
record LineShape(double height, double[] tops, double[] bottoms) {

    static LineShape of(PaneText text, int lineIndex, TextFlow flow, double height) {
        PaneText.Line line = text.lines().get(lineIndex);
        int from = line.firstStop();
        int to = from;
        while (to < text.stops().size() && text.stops().get(to).line() == lineIndex) {
            to++;
        }
        double[] tops = new double[to - from];
        double[] bottoms = new double[to - from];
        for (int i = from; i < to; i++) {
            PaneText.Stop stop = text.stops().get(i);
            int start = stop.start() - line.start();
            int end = Math.max(stop.end() - line.start(), start + 1);
            tops[i - from] = flow.getLayoutY() + edge(flow.rangeShape(start, start + 1), true);
            bottoms[i - from] = flow.getLayoutY() + edge(flow.rangeShape(end - 1, end), false);
        }
        return new LineShape(height, tops, bottoms);
    }

    /** @param stop counted within the line; one past the last asks for the line's end */
    double top(int stop) {
        return stop < tops.length ? stop == 0 ? 0 : tops[stop] : height;
    }

    private static double edge(PathElement[] shape, boolean upper) {
        double edge = upper ? Double.MAX_VALUE : 0;
        for (PathElement element : shape) {
            double y = switch (element) {
                case MoveTo move -> move.getY();
                case LineTo line -> line.getY();
                default -> edge;
            };
            edge = upper ? Math.min(edge, y) : Math.max(edge, y);
        }
        return edge == Double.MAX_VALUE ? 0 : edge;
    }
}
