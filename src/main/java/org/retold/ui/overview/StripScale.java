package org.retold.ui.overview;

import java.util.Arrays;
import org.retold.ui.pane.PaneText;

/** Spreads a column's places over 0 to 1, each stop as high as its text is long. A pure function of the text. */
final class StripScale {

    private static final int LEAST = 24;

    private final double[] begins;

    StripScale(PaneText text) {
        begins = new double[text.stops().size() + 1];
        for (int i = 0; i < text.stops().size(); i++) {
            PaneText.Stop stop = text.stops().get(i);
            begins[i + 1] = begins[i] + Math.max(LEAST, stop.end() - stop.start());
        }
        double total = begins[begins.length - 1];
        for (int i = 0; total > 0 && i < begins.length; i++) {
            begins[i] /= total;
        }
    }

    double of(double place) {
        int stop = Math.clamp((int) place, 0, begins.length - 1);
        double next = stop + 1 < begins.length ? begins[stop + 1] : begins[stop];
        return begins[stop] + Math.clamp(place - stop, 0, 1) * (next - begins[stop]);
    }

    double placeAt(double share) {
        int found = Arrays.binarySearch(begins, share);
        int stop = Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, begins.length - 2));
        double height = begins[Math.min(stop + 1, begins.length - 1)] - begins[stop];
        return stop + (height > 0 ? Math.clamp((share - begins[stop]) / height, 0, 1) : 0);
    }
}
