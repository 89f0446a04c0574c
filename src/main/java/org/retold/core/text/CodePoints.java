package org.retold.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Translates offsets in one text between UTF-16 units, as Java counts, and Unicode code points, as every file that leaves
 * the program counts. Each translation takes time logarithmic in the number of characters beyond the basic plane; an offset
 * between the two units of one character counts as behind that character.
 */
public final class CodePoints {

    /** Where the second unit of each surrogate pair stands, ascending. */
    private final int[] secondUnits;

    public CodePoints(CharSequence text) {
        secondUnits = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    public int fromUtf16(int offset) {
        return offset - pairsBefore(offset);
    }

    public int toUtf16(int codePoint) {
        int low = 0;
        int high = secondUnits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (secondUnits[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /** Start and end of a span of UTF-16 units, in code points, as JSON writes a span. */
    public List<Integer> pair(Span span) {
        return List.of(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(secondUnits, offset);
        return found >= 0 ? found : -found - 1;
    }
}
