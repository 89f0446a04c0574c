package org.retold.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
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
    private static final List<String> READING = List.of(".column-text .styled-text-area", ".column-text .text", ".telling-text Text",
            ".card-headline", ".coverage-label", ".reading-text");
    private static final List<String> HEADINGS = List.of(".column-text .text.headline", ".telling-text Text.word-common");

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

    /** What the root of a scene is while reading text has this face. */
    PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass("face-" + name().toLowerCase(Locale.ROOT));
    }

    /** A style sheet that gives reading text the face that the root of its scene says, as an address that a scene takes. */
    static String sheet() {
        return Theme.address(Arrays.stream(values()).map(face -> face.rule(READING, false) + face.rule(HEADINGS, true))
                .collect(Collectors.joining()));
    }

    private String rule(List<String> selectors, boolean heading) {
        String root = ".root:" + pseudoClass().getPseudoClassName() + " ";
        return selectors.stream().map(root::concat).collect(Collectors.joining(", ")) + " { " + css(heading) + " }\n";
    }

    /** Key in {@code messages.properties} of its name. */
    public String key() {
        return "face." + name().toLowerCase(Locale.ROOT);
    }
}
