package org.retold.core.difference.figure;

import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import org.retold.core.difference.words.Words;

/** A part of something that one telling gives and another says to be none of it: "a third of the pines were dead", "there was no dead wood". */
public final class NoneAgainstPart {

    private static final double SURE = .5;
    private static final double CLOSE = .1;
    private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|these|those)\\b");

    private NoneAgainstPart() {
    }

    /**
     * The part in {@code told} and the words that say none in {@code denying}, for one passage of each.
     *
     * @param closeness of a passage of {@code told} to that one of {@code denying}
     */
    public static List<FigurePair> between(Figures told, int passage, Figures denying, int denyingPassage, IntToDoubleFunction closeness) {
        boolean mayBe = told.of(passage).stream().anyMatch(NoneAgainstPart::isPart) && denying.of(denyingPassage).stream().noneMatch(NoneAgainstPart::isPart);
        return !mayBe ? List.of() : denying.noneOf(denyingPassage).stream().flatMap(none -> told.of(passage).stream()
                .filter(figure -> isPart(figure) && (told.after(figure.span()).startsWith(" of ") || isOf(told, figure, none))
                        && passagesOf(told, passage, figure).stream().anyMatch(of -> closeness.applyAsDouble(of) >= CLOSE)
                        && passagesOf(told, passage, figure).stream().anyMatch(of -> !Collections.disjoint(Words.stems(told.words(of)), none.of())))
                .map(figure -> new FigurePair(figure.span(), none.span(), FigurePair.Answer.VALUE, SURE))).toList();
    }

    /** "Nine in ten cases", where none is said of cases. */
    private static boolean isOf(Figures told, Figure part, NoneOf none) {
        return Words.of(told.after(part.span())).stream().limit(1).anyMatch(word -> none.of().contains(word.stem()));
    }

    private static boolean isPart(Figure figure) {
        return figure.kind() == Figure.Kind.SHARE;
    }

    /** "Two thirds of them" are of what the passage before speaks of. */
    private static List<Integer> passagesOf(Figures told, int passage, Figure part) {
        boolean ofThem = passage > 0 && OF_THEM.matcher(told.after(part.span())).find();
        return ofThem ? List.of(passage, passage - 1) : List.of(passage);
    }
}
