package org.retold.ui.app;

import java.util.List;

/** Something to tell the reader without stopping them: what happened, and one line for each file or reason. */
record Notice(String headline, List<String> lines) {

    Notice {
        lines = List.copyOf(lines);
    }
}
