package org.retold.ui.pane;

import java.util.Set;
import java.util.stream.Collectors;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;

/** What the signs beside a passage mean, one line a sign. */
final class MarkWords {

    private MarkWords() {
    }

    /** @param shown those of the mark's kinds that the reader sees; empty where nothing is to be said */
    static String of(PassageMark mark, Set<Kind> shown) {
        return shown.stream().sorted().map(kind -> kind.sign() + "  " + meaning(kind, mark)).collect(Collectors.joining("\n"));
    }

    private static String meaning(Kind kind, PassageMark mark) {
        return kind == Kind.DROPPED ? Messages.words("mark.dropped", mark.absent().size(), mark.others(),
                String.join(", ", mark.absent())) : Messages.words("mark." + kind.key().substring("kind.".length()));
    }
}
