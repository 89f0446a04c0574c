package org.retold.ui.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.comparison.PassageRef;

/**
 * A story point as it is shown: a cell an article.
 *
 * @param label    its clearest reading, on one line
 * @param first    sigil of the reading that the others are compared with: the base's, else that of the first article telling it
 * @param cells    by sigil, for every article shown, in their order
 * @param disputes quotations, figures, names and framings that its readings give differently
 */
public record StoryRow(String label, String first, Map<String, StoryCell> cells, List<Difference> disputes) {

    public StoryRow {
        disputes = List.copyOf(disputes);
    }

    public StoryCell cell(String sigil) {
        return cells.get(sigil);
    }

    public StoryCell firstCell() {
        return cells.get(first);
    }

    /** Sigils of the articles that tell it. */
    public List<String> tellers() {
        return cells.values().stream().filter(StoryCell::isTold).map(StoryCell::sigil).toList();
    }

    /** Told by one or several of these articles, and by no other. */
    public boolean isOnlyIn(Set<String> sigils) {
        return cells.size() > 1 && sigils.containsAll(tellers());
    }

    /** Told by every other article, and by none of these. */
    public boolean isEveryoneBut(Set<String> sigils) {
        return cells.size() > sigils.size()
                && cells.values().stream().allMatch(cell -> cell.isTold() != sigils.contains(cell.sigil()));
    }

    public boolean isSharedByAll() {
        return cells.values().stream().allMatch(StoryCell::isTold);
    }

    public boolean isDisputed() {
        return !disputes.isEmpty();
    }

    public boolean isOpposed() {
        return disputes.stream().anyMatch(dispute -> dispute.kind() == Kind.OPPOSED);
    }

    /** Where the article tells it; where it does not, where the first article does. */
    public PassageRef placeIn(String sigil) {
        return Optional.ofNullable(cells.get(sigil)).filter(StoryCell::isTold).orElse(firstCell()).place();
    }

    /** The same thing told, whatever the base and whatever is hidden. */
    public boolean tells(PassageRef place) {
        StoryCell cell = cells.get(place.sigil());
        return cell != null && cell.passages().contains(place.passage());
    }
}
