package org.retold.core.text;

/**
 * A stretch of an article's text: half-open, in UTF-16 units of the LF-normalised text. May be empty, never negative.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    public boolean contains(Span other) {
        return other.start >= start && other.end <= end;
    }

    /** True where the two have at least one unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
