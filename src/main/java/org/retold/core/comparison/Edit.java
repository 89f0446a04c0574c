package org.retold.core.comparison;

/**
 * One act of a person, with a name that undo shows. Applying it never fails half-way: it gives the comparison after the act.
 * Undo goes back to the comparison before, which is kept, so that no act needs to know its own opposite.
 */
public sealed interface Edit permits ArticleEdit, LinkEdit, CodingEdit, Merge, LessonEdit {

    /** @param before the comparison that the act was made for */
    Comparison apply(Comparison before);

    /** True where this act goes on with the one before it, so that undo takes both back at once. */
    default boolean continues(Edit before) {
        return false;
    }

    /** True where the aligner has to look again. */
    default boolean changesLinks() {
        return false;
    }
}
