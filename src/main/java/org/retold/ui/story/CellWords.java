package org.retold.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;

/** What stands in a cell beside the reading itself, on screen and on paper: signs, the place, that it is not told. */
public final class CellWords {

    private CellWords() {
    }

    /** Against the base: what it lacks is added, what others lack is dropped by so many. */
    public static String signs(StoryRow row, StoryCell cell, String base, Set<Kind> shown) {
        List<String> signs = new ArrayList<>();
        int dropped = row.cells().size() - row.tellers().size();
        if (cell.sigil().equals(base) && dropped > 0 && shown.contains(Kind.DROPPED)) {
            signs.add(Kind.DROPPED.sign() + dropped);
        } else if (!cell.sigil().equals(base) && !row.first().equals(base) && shown.contains(Kind.ADDED)) {
            signs.add(Kind.ADDED.sign());
        }
        sign(cell, shown).ifPresent(signs::add);
        if (cell.moved() && shown.contains(Kind.MOVED)) {
            signs.add(Kind.MOVED.sign());
        }
        return String.join(" ", signs);
    }

    private static Optional<String> sign(StoryCell cell, Set<Kind> shown) {
        return switch (cell.mark()) {
            case FIRST, ABSENT -> Optional.empty();
            case SAME -> Optional.of(Kind.SAME.sign()).filter(sign -> shown.contains(Kind.SAME));
            case EDITED -> Optional.of(cell.mark().sign()).filter(sign -> shown.contains(Kind.EDITED));
            case PARAPHRASED -> Optional.of(cell.mark().sign()).filter(sign -> shown.contains(Kind.PARAPHRASED));
            case ALTERED -> Optional.of(cell.mark().sign()).filter(sign -> !cell.changes().isEmpty());
        };
    }

    /** Where it stands, and what is given differently there. */
    public static String note(StoryCell cell) {
        String place = StoryWords.places(cell);
        String words = cell.moved() ? Messages.words("rows.moved", place) : place;
        String changes = StoryWords.changes(cell.changes());
        return cell.mark() == StoryMark.FIRST || changes.isEmpty() ? words : words + " · " + changes;
    }

    public static boolean isTinted(StoryCell cell, Set<Kind> shown) {
        return shown.contains(Kind.EDITED) && (cell.mark() == StoryMark.EDITED || cell.mark() == StoryMark.ALTERED);
    }

    public static boolean isDotted(StoryCell cell, Set<Kind> shown) {
        return shown.contains(Kind.PARAPHRASED) && cell.mark() == StoryMark.PARAPHRASED;
    }

    /** Of an article that does not tell it, with passages that come near. */
    public static String absent(Article article, StoryCell cell) {
        String absent = Messages.words("story.not-in", article.sigil());
        if (cell.related().isEmpty()) {
            return absent;
        }
        String near = cell.related().stream().limit(3).map(passage -> article.paragraphOf(article.passages().get(passage)).number())
                .map(number -> number == 0 ? Messages.words("passage.headline") : "¶ " + number).distinct()
                .collect(Collectors.joining(", "));
        return absent + "\n" + Messages.words("rows.related", near);
    }

    /** All in a few letters: the mark, the paragraph, whether it was moved. */
    public static String mark(StoryCell cell) {
        if (!cell.isTold()) {
            return cell.mark().sign();
        }
        int number = cell.paragraphs().stream().filter(paragraph -> paragraph > 0).findFirst().orElse(0);
        boolean headline = cell.paragraphs().contains(0);
        String place = headline ? Messages.words("coverage.headline") + (number > 0 ? " " + number : "") : String.valueOf(number);
        return cell.mark().sign() + " " + place + (cell.moved() ? " " + Kind.MOVED.sign() : "");
    }
}
