package org.retold.ui.story;

import java.util.Optional;
import javafx.scene.layout.Region;

/** The node of one row in a {@link StoryList}; shows one row after another as the reader scrolls. */
public abstract class StoryLine extends Region {

    protected abstract void show(Story story, StoryRow row);

    /** @param sigil of the article where the cursor is, empty where it is in another row */
    protected abstract void showCursor(Story story, Optional<String> sigil);

    /** Index of the article at a place across, or −1 beside them. */
    protected abstract int columnAt(double x);
}
