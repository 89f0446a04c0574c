package org.retold.ui.theme;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** A typeface that a reader may choose for the text of articles. */
public enum Face {
    SERIF("Source Serif 4", "Source Serif 4 SemiBold", FontWeight.SEMI_BOLD),
    SANS("Inter", "Inter SemiBold", FontWeight.SEMI_BOLD),
    /** Atkinson Hyperlegible, whose letters are made not to be taken for one another. */
    LEGIBLE("Atkinson Hyperlegible", "Atkinson Hyperlegible", FontWeight.BOLD),
    SYSTEM(Font.getDefault().getFamily(), Font.getDefault().getFamily(), FontWeight.BOLD);

    private static final double MEASURED = 100;

    private final String family;
    private final String headingFamily;
    private final FontWeight headingWeight;

    Face(String family, String headingFamily, FontWeight headingWeight) {
        this.family = family;
        this.headingFamily = headingFamily;
        this.headingWeight = headingWeight;
    }

    public Font font(boolean heading, double pixels) {
        return heading ? Font.font(headingFamily, headingWeight, pixels) : Font.font(family, pixels);
    }

    /** The same as {@link #font}, without its size, as it is written in a style sheet. */
    public String css(boolean heading) {
        return heading ? "-fx-font-family: \"%s\"; -fx-font-weight: %d;".formatted(headingFamily, headingWeight.getWeight())
                : "-fx-font-family: \"%s\";".formatted(family);
    }

    /** Height of a line set without any leading, as a share of the text's size. */
    double naturalLine() {
        Text line = new Text("Hg");
        line.setFont(font(false, MEASURED));
        return line.getLayoutBounds().getHeight() / MEASURED;
    }

    /** Key in {@code messages.properties} of its name. */
    public String key() {
        return "face." + name().toLowerCase(Locale.ROOT);
    }
}
