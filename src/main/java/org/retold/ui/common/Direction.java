package org.retold.ui.common;

import javafx.geometry.NodeOrientation;

/** Which way a text runs: as its first letter does that belongs to a direction, as Unicode's rules for paragraphs say. */
public final class Direction {

    private Direction() {
    }

    public static boolean isRightToLeft(CharSequence text) {
        int at = 0;
        while (at < text.length()) {
            int sign = Character.codePointAt(text, at);
            switch (Character.getDirectionality(sign)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> at += Character.charCount(sign);
            }
        }
        return false;
    }

    /** The way the window runs: as the language that it speaks does. */
    public static NodeOrientation ofWindow() {
        return Messages.language().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /**
     * How many columns further a step to the right leads, or to the left where it is negative: in a window that runs from the right
     * the next column stands to the left.
     */
    public static int onward(int toTheRight) {
        return Messages.language().isRightToLeft() ? -toTheRight : toTheRight;
    }

    /** The orientation of a node that shows nothing but this text. */
    public static NodeOrientation of(CharSequence text) {
        return isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }
}
