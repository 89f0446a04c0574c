package org.retold.ui.common;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A sentence from right to left, marked so that JavaFX 26 can break it into lines: it fails where a line ends inside a run of words
 * from the right. A space where a line may end therefore stands in a run of its own, between two left-to-right marks. Between a
 * word and a number, a name from the left or a sign that stands alone no line ends.
 */
final class BreakableWords {

    /** Where a line may end. */
    static final String BREAK = "\u200E \u200E";

    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final char FAST_SPACE = '\u00A0';

    private enum Way { RIGHT_TO_LEFT, LEFT_TO_RIGHT, NUMBER, NONE }

    private BreakableWords() {
    }

    /** Of several lines each is marked by itself. */
    static String of(String text) {
        return Arrays.stream(text.split("\n", -1)).map(BreakableWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        String[] words = line.split(" ", -1);
        StringBuilder marked = new StringBuilder();
        Way before = null;
        for (int i = 0; i < words.length; i++) {
            Way way = way(words[i]);
            boolean goesOn = isFromTheLeft(way) && isFromTheLeft(before);
            if (before != null) {
                marked.append(before == Way.RIGHT_TO_LEFT && way == before ? BREAK : goesOn ? " " : FAST_SPACE);
            }
            if (way == Way.NUMBER && !goesOn && i + 1 < words.length && isFromTheLeft(way(words[i + 1]))) {
                marked.append(LEFT_TO_RIGHT);
            }
            marked.append(words[i]);
            before = way;
        }
        return marked.toString();
    }

    private static boolean isFromTheLeft(Way way) {
        return way == Way.LEFT_TO_RIGHT || way == Way.NUMBER;
    }

    private static Way way(String word) {
        Way way = Way.NONE;
        for (int sign : word.codePoints().toArray()) {
            switch (Character.getDirectionality(sign)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return Way.RIGHT_TO_LEFT;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> way = Way.LEFT_TO_RIGHT;
                case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> way = way == Way.NONE ? Way.NUMBER : way;
                default -> { }
            }
        }
        return way;
    }
}
