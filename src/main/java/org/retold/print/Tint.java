package org.retold.print;

/** Colours of the page by what they are for; each has a grey of its own. */
public enum Tint {
    INK(0x1f2328, 0x1f2328), SOFT(0x4a525b, 0x4a4a4a), EDGE(0xc9c9c2, 0xbdbdbd), STRONG_EDGE(0x57606a, 0x555555),
    HATCH(0xd2d2cb, 0xcccccc), HEAD(0xf1f1ed, 0xf0f0f0),
    OWN(0xdcecff, 0xe6e6e6), OWN_LINE(0x0969da, 0x333333), MISSED(0xffe8d3, 0xe6e6e6), MISSED_LINE(0xbc4c00, 0x333333),
    PARAPHRASE_LINE(0x5c656f, 0x444444), BOX(0x424a53, 0x333333),
    LOW(0xedf5fe, 0xf4f4f4), MIDDLE(0xd6e9fd, 0xe6e6e6), HIGH(0xb5d7fb, 0xd4d4d4);

    private final int colour;
    private final int grey;

    Tint(int colour, int grey) {
        this.colour = colour;
        this.grey = grey;
    }

    /** As 0xRRGGBB. */
    public int rgb(boolean inGrey) {
        return inGrey ? grey : colour;
    }
}
