package org.retold.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills one page after another from top to bottom. */
final class Sheets {

    private final PageFormat format;
    private final List<List<Page.Part>> pages = new ArrayList<>();
    private double y;

    Sheets(PageFormat format) {
        this.format = format;
        turn();
    }

    /** How much room a page has that nothing stands on yet. */
    double room() {
        return format.bottom() - format.top();
    }

    double left() {
        return format.bottom() - y;
    }

    boolean isFresh() {
        return y <= format.top();
    }

    void turn() {
        pages.add(new ArrayList<>());
        y = format.top();
    }

    /** Puts strips one beneath the other from the present place, and stays there. */
    void lay(List<Strip> strips, double x, double down) {
        double at = y + down;
        for (Strip strip : strips) {
            double place = at;
            if (!strip.isWhite()) {
                pages.getLast().add(new Page.Part(strip.tag(), strip.inks().stream().map(ink -> ink.moved(x, place)).toList()));
            }
            at += strip.height();
        }
    }

    /** Decoration, placed from the present place. */
    void draw(List<Ink> inks, double x) {
        if (!inks.isEmpty()) {
            pages.getLast().add(new Page.Part(Optional.empty(), inks.stream().map(ink -> ink.moved(x, y)).toList()));
        }
    }

    void down(double height) {
        y += height;
    }

    /** What flows over the whole width. Strips that keep one another stay on one page. */
    void flow(List<Strip> strips, double x) {
        List<Strip> rest = strips;
        while (!rest.isEmpty()) {
            List<Strip> fitting = fitting(rest, left(), isFresh());
            lay(fitting, x, 0);
            down(Strip.height(fitting));
            rest = rest(rest, fitting);
            if (!rest.isEmpty()) {
                turn();
            }
        }
    }

    /**
     * The first of these strips that fit into a height.
     *
     * @param fresh whether there is no more room on the next page; then at least one strip is given
     */
    static List<Strip> fitting(List<Strip> strips, double height, boolean fresh) {
        double used = 0;
        int end = 0;
        int kept = 0;
        while (end < strips.size() && (strips.get(end).isWhite() || used + strips.get(end).height() <= height + 1e-6)) {
            used += strips.get(end).height();
            end++;
            if (!strips.get(end - 1).keepsNext()) {
                kept = end;
            }
        }
        if (end == strips.size()) {
            return strips;
        }
        if (kept == 0 && fresh) {
            kept = Math.max(1, end);
        }
        return strips.subList(0, kept);
    }

    /** What is left, without white in front. */
    static List<Strip> rest(List<Strip> strips, List<Strip> fitting) {
        int from = fitting.size();
        while (from < strips.size() && strips.get(from).isWhite()) {
            from++;
        }
        return strips.subList(from, strips.size());
    }

    int count() {
        return pages.size();
    }

    List<Page.Part> parts(int page) {
        return pages.get(page);
    }
}
