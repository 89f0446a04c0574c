package org.retold.ui.differences;

import java.util.List;
import java.util.stream.Stream;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;

/**
 * What one article says at a difference.
 *
 * @param place     the first passage concerned
 * @param passages  indices of all passages concerned, in order
 * @param paragraph number of its paragraph, from 1; 0 in a headline
 * @param text      the words shown, on one line
 * @param marks     in {@code text}, in order
 * @param note      what there is to say about this reading alone, or empty
 */
record Reading(PassageRef place, List<Integer> passages, Article article, int paragraph, String text, List<Mark> marks, String note) {

    Reading {
        passages = List.copyOf(passages);
        marks = List.copyOf(marks);
    }

    boolean concerns(PassageRef passage) {
        return passage.sigil().equals(place.sigil()) && passages.contains(passage.passage());
    }

    String sigil() {
        return place.sigil();
    }

    /** "¶ 3", or a word for the headline. */
    String placeSign() {
        return paragraph == 0 ? Messages.words("passage.headline") : "¶ " + paragraph;
    }

    String placeWords() {
        return paragraph == 0 ? Messages.words("passage.headline") : Messages.words("passage.paragraph", paragraph);
    }

    /** The hits drawn behind the other marks. */
    Reading withHits(List<Span> hits) {
        return hits.isEmpty() ? this : with(Stream.concat(hits.stream().map(hit -> new Mark(hit, Mark.Style.HIT)), marks.stream())
                .toList(), note);
    }

    Reading quoted() {
        return new Reading(place, passages, article, paragraph, "“" + text + "”",
                marks.stream().map(mark -> new Mark(mark.span().shifted(1), mark.style())).toList(), note);
    }

    Reading with(List<Mark> newMarks, String newNote) {
        return new Reading(place, passages, article, paragraph, text, newMarks, newNote);
    }
}
