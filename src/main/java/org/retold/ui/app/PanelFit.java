package org.retold.ui.app;

/** Which side panels stand open, so that the columns keep enough room to be read. */
record PanelFit(boolean articles, boolean inspector) {

    private static final double ARTICLES = 236;
    private static final double RAIL = 52;
    private static final double INSPECTOR = 280;
    private static final double NARROW_WINDOW = 1150;
    private static final double BESIDE_TEXT = 62;
    private static final double LINE = 11;

    /** @param textSize in pixels; widths in pixels as well */
    static PanelFit of(double windowWidth, int columns, double textSize) {
        double wanted = columns * (BESIDE_TEXT + LINE * textSize);
        boolean inspector = columns <= 1 || windowWidth >= NARROW_WINDOW && windowWidth - RAIL - INSPECTOR >= wanted;
        boolean articles = columns <= 1 || windowWidth - ARTICLES - (inspector ? INSPECTOR : 0) >= wanted;
        return new PanelFit(articles, inspector);
    }
}
