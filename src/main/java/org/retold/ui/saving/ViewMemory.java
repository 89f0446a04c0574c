package org.retold.ui.saving;

import java.util.Map;

/** What the view remembers of a comparison, as words by names of its own. Used on the JavaFX thread. */
public interface ViewMemory {

    Map<String, String> settings();

    /** Sets up the view; what is missing or makes no sense here stays as it is. */
    void restore(Map<String, String> settings);
}
