package org.retold.ui.app;

/** Which side panels stand open, so that the columns keep enough room to be read. */
record PanelFit(boolean articles, boolean inspector) {

    private static final double ARTICLES = 236;
    private static final double RAIL = 52;
    private static final double INSPECTOR = 280;
    private static final double COMFORTABLE = 17;
    private static final double NARROW_WINDOW = 1150;

    /** @param textSize in pixels; widths in pixels as well */
    static PanelFit of(double windowWidth, int columns, double textSize) {
        boolean inspector = windowWidth >= NARROW_WINDOW;
        double free = windowWidth - (inspector ? INSPECTOR : 0) - columns * 28.0;
        boolean articles = columns <= 1 || (free - ARTICLES) / columns >= COMFORTABLE * textSize;
        return new PanelFit(articles || free - RAIL > columns * COMFORTABLE * textSize * 1.6, inspector);
    }
}
